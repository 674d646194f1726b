#include "game/simulation/varied_learner.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/core/rng.hpp"
#include "game/simulation/noise.hpp"

namespace game {
namespace {

constexpr double kUsualDays = 10.0;
constexpr double kSpreadOfDays = 0.7;
constexpr double kUsualGain = 3.0;
constexpr double kSpreadOfGain = 0.3;
constexpr double kStretch = 0.6;
constexpr double kBadDays = 1.0 / 7.0;
constexpr double kBadOdds = 0.35;
constexpr double kBadGain = 0.5;
constexpr double kKeptByMiss = 0.4;
constexpr double kLongest = 5000.0;

} // namespace

VariedLearner::VariedLearner(std::size_t nuggets, std::uint64_t seed) : m_seed(seed), m_traces(nuggets) {
    engine::Rng rng(engine::Rng::mix(seed, "nuggets"));
    for (Trace& trace : m_traces) {
        trace.lastsAtFirst = kUsualDays * std::exp(kSpreadOfDays * noise(rng));
        trace.gain = kUsualGain * std::exp(kSpreadOfGain * noise(rng));
    }
}

double VariedLearner::recall(std::size_t nugget, double day) const {
    const Trace& trace = m_traces[nugget];
    return trace.lasts > 0.0 ? std::exp(-std::pow((day - trace.day) / trace.lasts, kStretch)) : 0.0;
}

double VariedLearner::recallToday(std::size_t nugget, double day) const {
    const double usual = recall(nugget, day);
    return isBad(day) ? kBadOdds * usual / (1.0 - usual + kBadOdds * usual) : usual;
}

void VariedLearner::practise(std::size_t nugget, double day, bool recalled) {
    Trace& trace = m_traces[nugget];
    const double stays = isBad(day) ? kBadGain : 1.0;
    if (trace.lasts == 0.0) {
        trace.lasts = trace.lastsAtFirst * stays * (recalled ? 1.0 : kKeptByMiss);
    } else if (recalled) {
        const double faded = 1.0 - recall(nugget, day);
        trace.lasts = std::min(kLongest, trace.lasts * (1.0 + stays * trace.gain * std::pow(faded, 0.6)));
    } else {
        trace.lasts = std::max(trace.lastsAtFirst * kKeptByMiss, trace.lasts * kKeptByMiss);
    }
    trace.day = day;
}

bool VariedLearner::isBad(double day) const {
    const auto number = static_cast<std::int64_t>(std::floor(day));
    return engine::Rng(engine::Rng::mix(m_seed, "day " + std::to_string(number))).chance(kBadDays);
}

} // namespace game
