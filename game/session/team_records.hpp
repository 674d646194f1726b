#pragma once

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "game/league/leaderboard.hpp"
#include "game/league/team_store.hpp"

namespace game {

/// A team's records as they were at one moment: what the game and `recall-team` make their leaderboards from.
class TeamRecords {
public:
    /// `library` outlives it. Entries after `now` are left out; who has no log takes part without a
    /// record; who has one that cannot be read is marked.
    /// When it is told to stop, what it gives is of no use.
    static engine::Result<TeamRecords> read(const TeamStore& store, const Library& library,
                                            const engine::Timestamp& now, const std::stop_token& stop = {});
    /// A team of one, without a record yet.
    static TeamRecords alone(const std::string& rep, const engine::Timestamp& now);
    TeamRecords(TeamRecords&&) = default;
    TeamRecords& operator=(TeamRecords&&) = default;

    const Team& team() const { return m_team; }
    /// What is wrong in the team's files, and which logs could not be read and why, in plain words.
    const std::vector<std::string>& problems() const { return m_problems; }
    /// Whether they are all there is to know at `now`, later than their moment: entries of the future are left out.
    bool holdAt(const engine::Timestamp& now) const { return !m_next || now.utcMs < m_next->utcMs; }
    /// Whether another week or season than that of its records has begun.
    bool areOver(const engine::Timestamp& now) const { return m_starts != m_team.starts(now); }
    /// The same at a later moment, as long as they are not over.
    void moveOn(const engine::Timestamp& now) { m_now = now; }
    /// Puts `record` in place of what was read of a rep; who is no member takes part unseen.
    void put(const std::string& rep, const RepRecord& record);
    Leaderboard leaderboard(Period period) const { return Leaderboard::of(m_ranked, m_team, period, m_now); }

private:
    explicit TeamRecords(const engine::Timestamp& now) : m_now(now) {}
    void add(const TeamMember& member, const StoredLog& stored, const Library& library);

    engine::Timestamp m_now;
    /// The first entry that was left out.
    std::optional<engine::Timestamp> m_next;
    Team m_team;
    LeagueStarts m_starts;
    /// By rep; m_ranked points into it.
    std::map<std::string, LeagueRecord> m_records;
    std::vector<RankedRecord> m_ranked;
    std::vector<std::string> m_problems;
};

} // namespace game
