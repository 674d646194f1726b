#pragma once

#include "engine/core/timestamp.hpp"
#include "game/progress/rep_record.hpp"
#include "game/rounds/round_planner.hpp"

namespace game {

/// The rounds that are enough for a rep's day: those finished on it and those that would do what is left.
struct DayGoal {
    int done = 0;
    int left = 0;

    static DayGoal of(const RepRecord& record, const DayOutlook& outlook, const engine::Timestamp& now);

    int all() const { return done + left; }
    /// Also when nothing was asked of the day at all.
    bool reached() const { return left == 0; }
};

} // namespace game
