#include "game/league/period_account.hpp"

#include <algorithm>

#include "game/league/par.hpp"

namespace game {
namespace {

/// Both the highest first.
MilliPoints heldAgainst(const std::vector<std::int32_t>& earned, const std::vector<MilliPoints>& par) {
    MilliPoints counted = 0;
    for (std::size_t i = 0; i < earned.size(); ++i) {
        const MilliPoints most = i < par.size() ? par[i] : 0;
        counted += std::min<MilliPoints>(earned[i], most);
    }
    return counted;
}

PeriodAccount accountOf(const PeriodRecord& period, const Par& par) {
    return {period.earned,
            heldAgainst(period.earnedKnown, par.known()) + heldAgainst(period.earnedNew, par.fresh()), par.total()};
}

} // namespace

std::optional<double> PeriodAccount::share() const {
    if (par <= 0) {
        return std::nullopt;
    }
    return std::clamp(static_cast<double>(counted) / static_cast<double>(par), -1.0, 1.0);
}

PeriodAccount PeriodAccount::of(const LeagueRecord& record, Period period, const PlanDays& days) {
    const PeriodRecord& own = record.of(period);
    Par par(own, record.model, record.desiredRetention);
    for (const std::int64_t morning : days.over) {
        par.work(morning);
    }
    const PeriodAccount untilToday = accountOf(own, par);
    if (!days.today) {
        return untilToday;
    }
    par.work(*days.today);
    const PeriodAccount withToday = accountOf(own, par);
    return withToday.share() > untilToday.share() ? withToday : untilToday;
}

} // namespace game
