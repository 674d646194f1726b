#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "game/league/team.hpp"

namespace game {

/// When the plan has a rep practise: at 09:00 of each workday of a period that is over, and of today if that is
/// one. UTC milliseconds.
struct PlanDays {
    std::vector<std::int64_t> over;
    std::optional<std::int64_t> today;

    /// From `first` on: the period's first day, or the day on which the rep joined if that is later. `now` in the
    /// team's zone; see Team::here.
    static PlanDays of(const Team& team, const WorkCalendar& calendar, engine::LocalDay first,
                       const engine::Timestamp& now);
};

} // namespace game
