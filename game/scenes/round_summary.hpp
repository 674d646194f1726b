#pragma once

#include <cstddef>
#include <vector>

#include "game/progress/log_entry.hpp"
#include "game/progress/rep_record.hpp"
#include "game/rounds/round_plan.hpp"

namespace game {

/// Answers that complete a module, as against rounds and refreshers.
inline bool isCampaign(AttemptContext context) {
    return context == AttemptContext::assessment || context == AttemptContext::placement;
}

/// One answer of a round and what it changed.
struct RoundLine {
    ScoredAttempt scored;
    /// When the nugget is due next.
    engine::Timestamp dueAt;
    /// The nugget's second time in this round, after a miss.
    bool repeat = false;
};

/// What a finished round leaves for the results screen.
struct RoundSummary {
    AttemptContext context = AttemptContext::round;
    /// Only for assessments and placement tests.
    ModuleId module;
    bool passed = false;
    std::vector<RoundLine> lines;
    std::vector<BadgeAward> awards;
    int items = 0;
    int firstTry = 0;
    int stars = 0;
    int arcadePoints = 0;
    /// This week's rank before and after; 0 when there is none. Not known while the others' saves are being read.
    std::size_t rankBefore = 0;
    std::size_t rankAfter = 0;
    bool rankKnown = true;

    MilliPoints points() const {
        MilliPoints sum = 0;
        for (const RoundLine& line : lines) {
            sum += line.scored.score.points;
        }
        return sum;
    }
};

} // namespace game
