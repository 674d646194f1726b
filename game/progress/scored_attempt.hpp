#pragma once

#include "game/progress/attempt.hpp"
#include "game/scoring/points_ledger.hpp"

namespace game {

/// One attempt and what it was worth.
struct ScoredAttempt {
    Attempt attempt;
    AnswerScore score;
    /// The copy of the game it was given to.
    std::string device = {};
    /// False when it was given under a wrong clock: it is worth nothing and proves nothing about time.
    bool trusted = true;
    /// When its nugget is planned to come back after it; 1970 for one that is not in the library.
    engine::Timestamp due = {};

    /// The rating as far as it tells of memory: a right answer that was said to be a guess is a miss.
    Rating rating() const { return attempt.right && !attempt.recalled() ? Rating::again : score.rating; }
};

} // namespace game
