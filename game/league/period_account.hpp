#pragma once

#include <optional>

#include "game/league/league_record.hpp"
#include "game/league/plan_days.hpp"

namespace game {

/// What a rep earned in a week or a season, against what the plan would have paid them (see Par).
///
/// Counted is what was earned without what speed adds, nugget by nugget, and no more than the plan was paid: of the
/// nuggets known at the period's start the best earned is held against the best the plan was paid, the second best
/// against the second, and so on; the same for new ones. So the most that one nugget can fill is one nugget's
/// place, one more nugget never lowers the sum, whatever was neglected leaves its place empty, and losses count in
/// full.
///
/// Today's work is asked of nobody before the day is over: it counts from the moment it does a rep good.
struct PeriodAccount {
    /// All points, with what speed added.
    MilliPoints earned = 0;
    MilliPoints counted = 0;
    MilliPoints par = 0;

    /// Counted ÷ par, -1 … 1. Nothing when the plan was paid nothing.
    std::optional<double> share() const;

    static PeriodAccount of(const LeagueRecord& record, Period period, const PlanDays& days);
};

} // namespace game
