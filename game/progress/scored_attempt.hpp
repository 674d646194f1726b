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
};

} // namespace game
