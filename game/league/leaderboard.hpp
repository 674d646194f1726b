#pragma once

#include <string>
#include <vector>

#include "engine/core/timestamp.hpp"
#include "game/league/standing.hpp"
#include "game/league/team.hpp"
#include "game/progress/rep_record.hpp"

namespace game {

/// One rep's record, as a leaderboard reads it.
struct RankedRecord {
    TeamMember member;
    const RepRecord* record = nullptr;
};

/// Who recalled most of what they could have, over a week or a season. Volume buys nothing: the rank is a share.
class Leaderboard {
public:
    static Leaderboard of(const std::vector<RankedRecord>& records, const Team& team, Period period,
                          const engine::Timestamp& now);

    Period period() const { return m_period; }
    /// By rank, then by name; reps without a rank last.
    const std::vector<Standing>& standings() const { return m_standings; }
    const std::vector<TeamStanding>& teams() const { return m_teams; }
    const Standing* find(const std::string& rep) const;
    /// The rep and up to `reach` above and below, hidden reps left out (but not the rep).
    std::vector<Standing> neighbours(const std::string& rep, std::size_t reach = 3) const;
    /// The first three, hidden reps left out.
    std::vector<Standing> podium() const;

private:
    Period m_period = Period::week;
    std::vector<Standing> m_standings;
    std::vector<TeamStanding> m_teams;
};

} // namespace game
