#include "game/memory/fsrs6.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace game {
namespace {

constexpr double kLeastStability = 0.001;
constexpr double kMostStability = 36'500.0;
constexpr double kLeastDifficulty = 1.0;
constexpr double kMostDifficulty = 10.0;

double boundedStability(double stability) {
    return std::clamp(stability, kLeastStability, kMostStability);
}

double boundedDifficulty(double difficulty) {
    return std::clamp(difficulty, kLeastDifficulty, kMostDifficulty);
}

MemoryState bounded(const MemoryState& state) {
    return {boundedStability(state.stability), boundedDifficulty(state.difficulty)};
}

} // namespace

Fsrs6::Fsrs6(const Fsrs6Parameters& parameters)
    : m_parameters(parameters.clamped()), m_factor(std::pow(0.9, -1.0 / m_parameters.w[20]) - 1.0) {}

double Fsrs6::retrievability(double days, double stability) const {
    const double faded = m_factor * std::max(days, 0.0) / boundedStability(stability);
    return std::pow(1.0 + faded, -m_parameters.w[20]);
}

double Fsrs6::interval(double desired, double stability) const {
    assert(desired > 0.0);
    return boundedStability(stability) / m_factor * (std::pow(desired, -1.0 / m_parameters.w[20]) - 1.0);
}

int Fsrs6::intervalDays(double desired, double stability) const {
    return static_cast<int>(std::clamp(std::round(interval(desired, stability)), 1.0, kMostStability));
}

MemoryState Fsrs6::first(Rating rating) const {
    const int number = static_cast<int>(rating);
    return bounded({m_parameters.w[static_cast<std::size_t>(number - 1)], initialDifficulty(number)});
}

MemoryState Fsrs6::review(const MemoryState& before, Rating rating, double days) const {
    const MemoryState known = bounded(before);
    const double recall = retrievability(days, known.stability);
    double stability = 0.0;
    if (days < 1.0) {
        stability = afterSameDay(known.stability, rating);
    } else if (rating == Rating::again) {
        stability = afterLapse(known, recall);
    } else {
        stability = afterSuccess(known, rating, recall);
    }
    return {boundedStability(stability), nextDifficulty(known.difficulty, rating)};
}

MemoryState Fsrs6::fromSm2(double ease, double intervalDays, double retention) const {
    const auto& w = m_parameters.w;
    const double last = std::max(intervalDays, kLeastStability);
    const double stability = boundedStability(last * m_factor / (std::pow(retention, -1.0 / w[20]) - 1.0));
    // The difficulty at which a good answer would have multiplied the interval by the ease.
    const double growth = std::exp(w[8]) * std::pow(stability, -w[9]) * std::expm1(w[10] * (1.0 - retention));
    return bounded({stability, 11.0 - (ease - 1.0) / growth});
}

double Fsrs6::stabilityAfterGood(const MemoryState& before, double days) const {
    const MemoryState known = bounded(before);
    return boundedStability(afterSuccess(known, Rating::good, retrievability(days, known.stability)));
}

double Fsrs6::afterSuccess(const MemoryState& before, Rating rating, double retrievability) const {
    const auto& w = m_parameters.w;
    const double ease = rating == Rating::hard ? w[15] : rating == Rating::easy ? w[16] : 1.0;
    const double growth = std::exp(w[8]) * (11.0 - before.difficulty) * std::pow(before.stability, -w[9]) *
                          (std::exp(w[10] * (1.0 - retrievability)) - 1.0);
    return before.stability * (1.0 + growth * ease);
}

double Fsrs6::afterLapse(const MemoryState& before, double retrievability) const {
    const auto& w = m_parameters.w;
    const double relearned = w[11] * std::pow(before.difficulty, -w[12]) *
                             (std::pow(before.stability + 1.0, w[13]) - 1.0) *
                             std::exp(w[14] * (1.0 - retrievability));
    return std::min(relearned, before.stability / std::exp(w[17] * w[18]));
}

double Fsrs6::afterSameDay(double stability, Rating rating) const {
    const auto& w = m_parameters.w;
    const double grade = static_cast<double>(rating);
    const double growth = std::exp(w[17] * (grade - 3.0 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::again ? growth : std::max(growth, 1.0));
}

double Fsrs6::nextDifficulty(double difficulty, Rating rating) const {
    const auto& w = m_parameters.w;
    const double step = -w[6] * (static_cast<double>(rating) - 3.0);
    const double moved = difficulty + (10.0 - difficulty) * step / 9.0;
    // The pull goes towards the unbounded difficulty of a first easy, which lies below 1.
    const double easiest = initialDifficulty(static_cast<int>(Rating::easy));
    return boundedDifficulty(w[7] * easiest + (1.0 - w[7]) * moved);
}

double Fsrs6::initialDifficulty(int rating) const {
    return m_parameters.w[4] - std::exp(m_parameters.w[5] * (rating - 1)) + 1.0;
}

} // namespace game
