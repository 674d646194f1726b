#include "game/memory/fsrs7.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace game {
namespace {

constexpr double kLeastStability = 0.0001;
constexpr double kMostStability = 36'500.0;
constexpr double kLeastDifficulty = 1.0;
constexpr double kMostDifficulty = 10.0;
/// The fast half starts, and after a lapse ends, at most at this share of the slow one.
constexpr double kFastShare = 0.8;
constexpr double kLeastDays = 1.0 / 86'400.0;
constexpr double kMostDays = 36'500.0;
/// Keeps the logarithms of a recall of 0 or 1 finite.
constexpr double kRecallMargin = 1e-5;
constexpr double kLeastDecay = 0.01;
constexpr double kMostDecay = 0.95;
constexpr std::size_t kSlowBlock = 7;
constexpr std::size_t kFastBlock = 15;

double boundedStability(double stability) {
    return std::clamp(stability, kLeastStability, kMostStability);
}

double boundedDifficulty(double difficulty) {
    return std::clamp(difficulty, kLeastDifficulty, kMostDifficulty);
}

MemoryState bounded(const MemoryState& state) {
    return {boundedStability(state.stability), boundedDifficulty(state.difficulty),
            boundedStability(state.fastStability)};
}

} // namespace

double Fsrs7::retrievability(const MemoryState& state, double days) const {
    const auto& w = m_parameters.w;
    const MemoryState known = bounded(state);
    const double since = std::max(days, 0.0);
    const double fast = w[27] * std::pow(known.fastStability, -w[29]);
    const double slow =
        w[28] * std::pow(known.stability, w[30]) * std::exp((known.difficulty - 5.0) * (w[31] - 0.5));
    const double recall =
        (fast * fastRecall(known.fastStability, since) + slow * slowRecall(known, since)) / (fast + slow);
    return kRecallMargin + (1.0 - 2.0 * kRecallMargin) * recall;
}

double Fsrs7::fastRecall(double stability, double days) const {
    const auto& w = m_parameters.w;
    constexpr double kMostExponent = 60.0;
    const double decay = std::clamp(w[23] * std::pow(stability, w[33] - 0.3), kLeastDecay, kMostDecay);
    const double factor = std::expm1(std::min(-std::log(w[25]) / decay, kMostExponent));
    return std::pow(1.0 + factor * days / stability, -decay);
}

double Fsrs7::slowRecall(const MemoryState& state, double days) const {
    const auto& w = m_parameters.w;
    const double decay = std::clamp(w[24], kLeastDecay, kMostDecay);
    const double factor = std::pow(w[26], -1.0 / decay) - 1.0;
    const double pace = std::exp((state.difficulty - 5.0) * (w[32] - 0.3));
    return std::pow(1.0 + factor * pace * days / state.stability, -decay);
}

double Fsrs7::interval(double desired, const MemoryState& state) const {
    assert(desired > 0.0);
    double low = std::log(kLeastDays);
    double high = std::log(kMostDays);
    if (retrievability(state, kMostDays) >= desired) {
        return kMostDays;
    }
    // Recall only fades, so halving finds the one place; 48 halvings of 22 are more than a double can tell.
    for (int i = 0; i < 48; ++i) {
        const double middle = (low + high) / 2.0;
        (retrievability(state, std::exp(middle)) >= desired ? low : high) = middle;
    }
    return std::exp(low);
}

MemoryState Fsrs7::first(Rating rating) const {
    const int number = static_cast<int>(rating);
    const double stability = m_parameters.w[static_cast<std::size_t>(number - 1)];
    return bounded({stability, initialDifficulty(number), kFastShare * stability});
}

MemoryState Fsrs7::review(const MemoryState& before, Rating rating, double days) const {
    const MemoryState known = bounded(before);
    const double since = std::max(days, 0.0);
    const double recall = retrievability(known, since);
    const Block slow{m_parameters.w.data() + kSlowBlock};
    const Block fast{m_parameters.w.data() + kFastBlock};
    MemoryState after;
    after.stability = slow.next(known.stability, known.difficulty, rating, recall);
    after.fastStability =
        fast.next(known.fastStability, known.difficulty, rating, fastRecall(known.fastStability, since));
    if (rating == Rating::again) {
        after.fastStability = std::min(after.fastStability, kFastShare * after.stability);
    }
    after.difficulty = nextDifficulty(known.difficulty, rating, recall);
    return bounded(after);
}

double Fsrs7::stabilityAfterGood(const MemoryState& before, double days) const {
    return review(before, Rating::good, days).stability;
}

double Fsrs7::Block::next(double stability, double difficulty, Rating rating, double recall) const {
    const double forgotten = 1.0 - recall;
    const double relearned = w[3] * (std::pow(stability + 1.0, w[4]) - 1.0) * std::exp(forgotten * w[5]);
    const double lapsed = std::min(stability, relearned);
    if (rating == Rating::again) {
        return lapsed;
    }
    const double ease = rating == Rating::hard ? w[6] : rating == Rating::easy ? w[7] : 1.0;
    const double growth = std::exp(w[0] - 1.5) * (11.0 - difficulty) * std::pow(stability, -w[1]) *
                          std::expm1(forgotten * w[2]) * ease;
    return std::max(lapsed, stability * (1.0 + growth));
}

double Fsrs7::nextDifficulty(double difficulty, Rating rating, double recall) const {
    constexpr double kPull = 0.01;
    // A lapse that was to be expected says little of how hard the nugget is.
    const double surprise = rating == Rating::again ? recall + 0.1 : 1.0;
    const double step = -m_parameters.w[6] * (static_cast<double>(rating) - 3.0) * surprise;
    const double moved = difficulty + (10.0 - difficulty) * step / 9.0;
    const double easiest = initialDifficulty(static_cast<int>(Rating::easy));
    return boundedDifficulty(kPull * easiest + (1.0 - kPull) * moved);
}

double Fsrs7::initialDifficulty(int rating) const {
    return m_parameters.w[4] - std::exp(m_parameters.w[5] * (rating - 1)) + 1.0;
}

} // namespace game
