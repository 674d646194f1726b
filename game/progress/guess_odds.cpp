#include "game/progress/guess_odds.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

constexpr double kLeastChance = 0.05;
/// A share that rounding can never lift to 1 before its time.
constexpr double kNearly = 0.999;

bool tellsSomething(const ScoredAttempt& scored) {
    const Attempt& attempt = scored.attempt;
    const bool test = attempt.context == AttemptContext::assessment || attempt.context == AttemptContext::placement;
    return scored.trusted && attempt.certainty != Certainty::guess && !attempt.tooQuick &&
           (test || !scored.score.tooSoon);
}

double logOf(const Attempt& attempt) {
    const double chance = std::clamp(attempt.chance, kLeastChance, 1.0);
    return std::log(attempt.right ? (1.0 + chance) / (2.0 * chance) : 0.5);
}

} // namespace

GuessOdds GuessOdds::of(const RepRecord& record) {
    double log = 0.0;
    for (const ScoredAttempt& scored : record.attempts()) {
        log += tellsSomething(scored) ? logOf(scored.attempt) : 0.0;
    }
    return GuessOdds(log);
}

double GuessOdds::share() const {
    return areEnough() ? 1.0 : std::clamp(m_log / logOfEnough(), 0.0, kNearly);
}

double GuessOdds::answersLeft() const {
    return areEnough() ? 0.0 : std::ceil((logOfEnough() - m_log) / std::log(2.5));
}

double GuessOdds::logOfEnough() {
    return std::log(kEnough);
}

} // namespace game
