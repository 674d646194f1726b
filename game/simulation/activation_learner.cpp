#include "game/simulation/activation_learner.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

constexpr double kMinutesADay = 1440.0;
constexpr double kDecay = 0.177;
constexpr double kDecayByActivation = 0.217;
constexpr double kThreshold = -1.4;
constexpr double kSoftness = 0.25;
/// Each nugget met since ages a trace by so much of itself.
constexpr double kInterference = 0.005;
constexpr double kShownOnly = 0.6;

} // namespace

double ActivationLearner::activation(std::size_t nugget, double day) const {
    double sum = 0.0;
    for (const Trace& trace : m_memories[nugget]) {
        const double minutes = std::max((day - trace.day) * kMinutesADay, 0.5);
        const double age = minutes * (1.0 + kInterference * (m_met - trace.metBefore));
        sum += trace.weight * std::pow(age, -trace.decay);
    }
    return std::log(sum);
}

double ActivationLearner::recall(std::size_t nugget, double day) const {
    return m_memories[nugget].empty() ? 0.0
                                      : 1.0 / (1.0 + std::exp((kThreshold - activation(nugget, day)) / kSoftness));
}

void ActivationLearner::practise(std::size_t nugget, double day, bool recalled) {
    auto& memory = m_memories[nugget];
    m_met += memory.empty() ? 1 : 0;
    const double active = memory.empty() ? 0.0 : std::exp(activation(nugget, day));
    memory.push_back({day, kDecay + kDecayByActivation * active, m_met, recalled ? 1.0 : kShownOnly});
}

} // namespace game
