#include "game/league/own_weeks.hpp"

#include <algorithm>

namespace game {
namespace {

std::size_t answersFrom(const RepRecord& record, const engine::Timestamp& from) {
    const auto& all = record.attempts();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&from](const ScoredAttempt& scored) {
        return scored.attempt.at.utcMs >= from.utcMs;
    }));
}

/// Of a week that is over, no day is open any more.
PlanDays daysOf(const RepRecord& record, const Team& team, const engine::Timestamp& end, bool isOver) {
    const engine::LocalDay first = team.firstDayOf(Period::week, end);
    PlanDays days =
        PlanDays::of(team, record.calendar(), std::max(first, record.firstDay().value_or(first)), team.here(end));
    if (isOver && days.today) {
        days.over.push_back(*days.today);
        days.today.reset();
    }
    return days;
}

OwnWeek weekOf(const RepRecord& record, const Team& team, const engine::Timestamp& end, bool isOver) {
    const LeagueRecord league = LeagueRecord::of(record, team.starts(end));
    return {league.week.from, PeriodAccount::of(league, Period::week, daysOf(record, team, end, isOver)),
            answersFrom(record, league.week.from), record.brightness(end)};
}

} // namespace

std::vector<OwnWeek> ownWeeks(const AttemptLog& log, const RepRecord& record, const Team& team,
                              const WeeksUpTo& asked) {
    std::vector<OwnWeek> weeks;
    RepRecord then(record.library());
    then.setDesiredRetention(record.desiredRetention());
    then.setCalendar(record.calendar());
    auto entry = log.entries().begin();
    const engine::LocalDay monday = team.firstDayOf(Period::week, asked.now);
    for (std::size_t back = asked.most; back > 0; --back) {
        const bool isOver = back > 1;
        const engine::LocalDay next{monday.number - 7 * static_cast<std::int64_t>(back - 2)};
        engine::Timestamp end = isOver ? team.momentOf(next, 4 * engine::kMsPerHour, asked.now) : asked.now;
        end.utcMs -= isOver ? 1 : 0;
        for (; entry != log.entries().end() && entry->at().utcMs <= end.utcMs; ++entry) {
            then.apply(*entry);
        }
        if (!then.attempts().empty()) {
            weeks.push_back(weekOf(then, team, end, isOver));
        }
    }
    std::reverse(weeks.begin(), weeks.end());
    return weeks;
}

} // namespace game
