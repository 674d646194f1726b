#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/league/leaderboard.hpp"
#include "game/session/member_reader.hpp"

namespace game {

/// A rep's record as this program has it, and the moment.
struct OwnRecord {
    const std::string& rep;
    const RepRecord& record;
    engine::Timestamp now;
};

/// How a team stood at one moment: what the game and `recall-team` make their leaderboards from. All that takes
/// long is done when it is read.
class TeamRecords {
public:
    /// Entries after its moment are left out; a member who has no log takes part without a record; one who has one
    /// that cannot be read is marked.
    static engine::Result<TeamRecords> read(const TeamStore& store, const TeamReading& reading);
    /// A team of one, without a record yet.
    static TeamRecords alone(const std::string& rep, const engine::Timestamp& now);

    const Team& team() const { return m_team; }
    const engine::Timestamp& now() const { return m_now; }
    /// What is wrong in the team's files, and which logs could not be read and why, in plain words.
    const std::vector<std::string>& problems() const { return m_problems; }
    /// Whether nothing that was left out has happened by `now`.
    bool holdAt(const engine::Timestamp& now) const { return !m_nextMs || now.utcMs < *m_nextMs; }
    /// Whether another week or season than theirs has begun.
    bool areOver(const engine::Timestamp& now) const { return m_team.starts(now) != m_team.starts(m_now); }

    /// Of the periods that were read.
    Leaderboard leaderboard(Period period) const;
    /// The same with a rep's own record in place of what was read of them; who is no member takes part unseen.
    Leaderboard leaderboard(Period period, const OwnRecord& own) const;

private:
    explicit TeamRecords(const engine::Timestamp& now) : m_now(now) {}
    void add(ReadMember read);
    std::vector<Standing> standings(Period period) const;

    engine::Timestamp m_now;
    Team m_team;
    std::vector<ReadMember> m_members;
    std::vector<std::string> m_problems;
    std::optional<std::int64_t> m_nextMs;
};

} // namespace game
