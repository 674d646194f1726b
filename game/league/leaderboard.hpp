#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/core/timestamp.hpp"
#include "game/league/league_record.hpp"
#include "game/league/standing.hpp"
#include "game/league/team.hpp"

namespace game {

/// One rep's record, as a leaderboard reads it.
struct RankedRecord {
    TeamMember member;
    const LeagueRecord* record = nullptr;
    /// See Standing.
    bool unreadable = false;
    std::string remark = {};
};

/// Who did most of what the plan had for them, and remembered it, over a week or a season. The rank is a share of
/// one's own par: volume buys nothing, and staying away even less.
class Leaderboard {
public:
    /// The records are those of `team.starts(now)`. Team means are over `team`'s members, with or without a record;
    /// a rep who is no member has a standing but adds to no mean.
    static Leaderboard of(const std::vector<RankedRecord>& records, const Team& team, Period period,
                          const engine::Timestamp& now);
    /// How one rep stands at `now`, still without a rank.
    static Standing standingOf(const RankedRecord& ranked, const Team& team, Period period,
                               const engine::Timestamp& now);
    /// The same from how each of them stands.
    static Leaderboard of(std::vector<Standing> standings, const Team& team, Period period);

    Period period() const { return m_period; }
    /// By rank, then by coverage and name; reps without a rank last. Hidden ones too, for the means; show `shownTo`
    /// instead. They have the rank they would be seen with, and take nobody's.
    const std::vector<Standing>& standings() const { return m_standings; }
    const std::vector<TeamStanding>& teams() const { return m_teams; }
    const Standing* find(const std::string& rep) const;
    /// What this rep may see: everybody but hidden reps; themselves always. "" for somebody outside.
    std::vector<Standing> shownTo(const std::string& rep) const;
    /// The rep and up to `reach` above and below, hidden reps left out (but not the rep).
    std::vector<Standing> neighbours(const std::string& rep, std::size_t reach = 3) const;
    /// The first three, hidden reps left out, and whoever has earned nothing or less.
    std::vector<Standing> podium() const;

private:
    Period m_period = Period::week;
    std::vector<Standing> m_standings;
    std::vector<TeamStanding> m_teams;
};

} // namespace game
