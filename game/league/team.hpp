#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/time_zone.hpp"
#include "engine/core/timestamp.hpp"
#include "game/league/league_record.hpp"
#include "game/memory/memory_model.hpp"
#include "game/progress/work_calendar.hpp"

namespace game {

/// A rep as a member of a team folder.
struct TeamMember {
    /// Their name, which also names the save; see SaveName.
    std::string rep;
    /// Shown to others instead of the name; the name when empty.
    std::string alias;
    /// The group within the company whose mean is compared: `North`.
    std::string team;
    /// Opted out: counted in the team's mean, shown to nobody else, at no cost.
    bool hidden = false;
    /// Their first day at work, from which on something is asked of them; the day of their first entry if nothing.
    std::optional<engine::LocalDay> joined = {};
    WorkCalendar calendar = {};

    const std::string& shownName() const { return alias.empty() ? rep : alias; }
};

/// A stretch of weeks ranked together; both days belong to it.
struct Season {
    std::string title;
    engine::LocalDay first;
    engine::LocalDay last;

    bool holds(engine::LocalDay day) const { return first <= day && day <= last; }
};

/// A memory model, and the day from which the team's answers are computed with it.
struct TeamModel {
    engine::LocalDay from;
    MemoryModel model;
};

/// Who plays together, from `team.xml`.
struct Team {
    std::string title;
    std::vector<TeamMember> members;
    std::vector<Season> seasons;
    /// Whose clocks say when a week, a season and a workday begin, for everybody alike; where there is none, those
    /// of whoever looks.
    std::optional<engine::TimeZone> zone = {};
    /// The members' workdays and leave where they have no own.
    WorkCalendar calendar = {};
    /// Share of recall below which a nugget is due, 0.80 … 0.95.
    double desiredRetention = 0.9;
    /// In the order of their days.
    std::vector<TeamModel> models;
    /// What is wrong in the team's files, in plain words; what is right in them counts nevertheless.
    std::vector<std::string> mistakes = {};
    /// What else is wrong besides the members' own saves: saves that are nobody's.
    std::vector<std::string> problems = {};

    /// `now` as the team's clocks show it.
    engine::Timestamp here(const engine::Timestamp& now) const;
    /// When these clocks show so many milliseconds after midnight of a day.
    engine::Timestamp momentOf(engine::LocalDay day, std::int64_t afterMidnightMs,
                               const engine::Timestamp& now) const;
    /// The first days of the week and of the season that `now` lies in, and the moments (04:00) when they began.
    engine::LocalDay firstDayOf(Period period, const engine::Timestamp& now) const;
    LeagueStarts starts(const engine::Timestamp& now) const;

    /// The season of a day; a calendar quarter when none is written down.
    Season seasonOf(engine::LocalDay day) const;
    /// The first day of the season after that of a day.
    engine::LocalDay nextSeasonStart(engine::LocalDay day) const;
    /// Null before the first: each rep goes on with what they had.
    const MemoryModel* modelOn(engine::LocalDay day) const;
    /// Null for a rep who is not enrolled.
    const TeamMember* member(const std::string& rep) const;
};

} // namespace game
