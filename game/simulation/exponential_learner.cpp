#include "game/simulation/exponential_learner.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

constexpr double kAfterFirstRecall = 6.0;
constexpr double kAfterFirstMiss = 1.5;
constexpr double kKeptByMiss = 0.4;
constexpr double kLongest = 3000.0;

} // namespace

double ExponentialLearner::recall(std::size_t nugget, double day) const {
    const Trace& trace = m_traces[nugget];
    return trace.lasts > 0.0 ? std::exp(-(day - trace.day) / trace.lasts) : 0.0;
}

void ExponentialLearner::practise(std::size_t nugget, double day, bool recalled) {
    Trace& trace = m_traces[nugget];
    if (trace.lasts == 0.0) {
        trace.lasts = recalled ? kAfterFirstRecall : kAfterFirstMiss;
    } else if (recalled) {
        const double faded = 1.0 - recall(nugget, day);
        trace.lasts = std::min(kLongest, trace.lasts * (1.0 + 3.5 * std::pow(faded, 0.6)));
    } else {
        trace.lasts = std::max(kAfterFirstMiss, kKeptByMiss * trace.lasts);
    }
    trace.day = day;
}

} // namespace game
