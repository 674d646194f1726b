#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/progress/log_entry.hpp"
#include "game/progress/rep_record.hpp"
#include "game/rounds/round_plan.hpp"
#include "game/session/round_line.hpp"

namespace game {

/// Answers that complete a module, as against rounds and refreshers.
inline bool isCampaign(AttemptContext context) {
    return context == AttemptContext::assessment || context == AttemptContext::placement;
}

/// A window of the city a round was at, however often its nugget was asked.
struct RoundWindow {
    NuggetId nugget;
    /// The answer that came to it first.
    std::size_t line = 0;
    /// Not there before the round.
    bool built = false;
    /// 0 dark … 1, before the round and after it.
    double before = 0.0;
    double after = 0.0;

    /// Brighter by more than anybody can see.
    bool isRelit() const { return !built && after > before + kGlimmer; }
    bool isDark() const { return after <= 0.0; }
    static constexpr double kGlimmer = 0.02;
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
    /// Where it was played, and the score for fun; empty and 0 with plain cards.
    std::string arena;
    int arcadePoints = 0;
    /// This week's rank before and after; 0 when there is none. Not known while the others' saves are being read.
    std::size_t rankBefore = 0;
    std::size_t rankAfter = 0;
    bool rankKnown = true;

    MilliPoints points() const;
    /// In the order they were come to.
    std::vector<RoundWindow> windows() const;
    std::size_t built() const;
    std::size_t relit() const;
    std::size_t dark() const;
};

} // namespace game
