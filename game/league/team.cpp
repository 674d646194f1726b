#include "game/league/team.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/core.h>

namespace game {
namespace {

engine::LocalDay dayOf(std::chrono::year_month_day date) {
    return {std::chrono::sys_days{date}.time_since_epoch().count()};
}

Season quarterOf(engine::LocalDay day) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{day.number}}};
    const unsigned quarter = (static_cast<unsigned>(date.month()) - 1) / 3;
    const year_month start = date.year() / month{quarter * 3 + 1};
    const year_month_day last{(start + months{2}) / std::chrono::last};
    return {fmt::format("Quarter {} of {}", quarter + 1, static_cast<int>(date.year())), dayOf(start / 1),
            dayOf(last)};
}

} // namespace

engine::Timestamp Team::here(const engine::Timestamp& now) const {
    return zone ? engine::Timestamp{now.utcMs, zone->offsetMinutesAt(now.utcMs)} : now;
}

engine::Timestamp Team::momentOf(engine::LocalDay day, std::int64_t afterMidnightMs,
                                 const engine::Timestamp& now) const {
    const std::int64_t localMs = day.number * engine::kMsPerDay + afterMidnightMs;
    if (zone) {
        return here({zone->utcMsOf(localMs), 0});
    }
    return {localMs - now.offsetMinutes * engine::kMsPerMinute, now.offsetMinutes};
}

engine::LocalDay Team::firstDayOf(Period period, const engine::Timestamp& now) const {
    const engine::LocalDay today = engine::LocalDay::of(here(now));
    return period == Period::season ? seasonOf(today).first : engine::LocalDay{today.number - today.weekday()};
}

LeagueStarts Team::starts(const engine::Timestamp& now) const {
    constexpr std::int64_t kDayStarts = 4 * engine::kMsPerHour;
    return {momentOf(firstDayOf(Period::week, now), kDayStarts, now),
            momentOf(firstDayOf(Period::season, now), kDayStarts, now)};
}

Season Team::seasonOf(engine::LocalDay day) const {
    const auto found =
        std::find_if(seasons.begin(), seasons.end(), [&](const Season& season) { return season.holds(day); });
    return found != seasons.end() ? *found : quarterOf(day);
}

engine::LocalDay Team::nextSeasonStart(engine::LocalDay day) const {
    engine::LocalDay next{seasonOf(day).last.number + 1};
    for (const Season& season : seasons) {
        next = season.first > day ? std::min(next, season.first) : next;
    }
    return next;
}

const MemoryModel* Team::modelOn(engine::LocalDay day) const {
    const MemoryModel* found = nullptr;
    for (const TeamModel& each : models) {
        found = each.from <= day ? &each.model : found;
    }
    return found;
}

const TeamMember* Team::member(const std::string& rep) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const TeamMember& known) { return known.rep == rep; });
    return found != members.end() ? &*found : nullptr;
}

} // namespace game
