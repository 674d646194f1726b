#include "game/simulation/season_board.hpp"

namespace game {
namespace {

/// 22:00 UTC.
engine::Timestamp eveningOf(engine::LocalDay day) {
    return {day.number * engine::kMsPerDay + 22 * engine::kMsPerHour, 0};
}

Standing standingOn(const RepRecord& record, const TeamMember& member, const Team& team, Period period,
                    const engine::Timestamp& now) {
    const LeagueRecord league = LeagueRecord::of(record, team.starts(now));
    return Leaderboard::of({{member, &league}}, team, period, now).standings().front();
}

} // namespace

SeasonBoard SeasonBoard::of(const AttemptLog& log, const Library& library, const TeamMember& member,
                            const Season& season) {
    Team team;
    team.members = {member};
    team.seasons = {season};
    SeasonBoard board;
    RepRecord record(library);
    record.setCalendar(member.calendar);
    auto entry = log.entries().begin();
    for (engine::LocalDay sunday{season.first.number + 6}; sunday <= season.last; sunday.number += 7) {
        const engine::Timestamp now = eveningOf(sunday);
        for (; entry != log.entries().end() && entry->at().utcMs <= now.utcMs; ++entry) {
            record.apply(*entry);
        }
        const Standing week = standingOn(record, member, team, Period::week, now);
        board.weeks += week.par > 0 ? 1 : 0;
        board.weeksRanked += week.rank > 0 ? 1 : 0;
        board.weekShare += week.share.value_or(0.0);
        if (sunday.number + 7 > season.last.number) {
            board.seasonShare = standingOn(record, member, team, Period::season, now).share.value_or(0.0);
        }
    }
    board.weekShare /= board.weeks > 0 ? board.weeks : 1;
    return board;
}

} // namespace game
