#pragma once

#include <string>
#include <vector>

#include "game/session/team_records.hpp"

namespace team {

/// A leaderboard as others may see it (hidden reps count in the means only), for people and for programs. A row
/// or mean of which nothing is known has no figures.
class BoardText {
public:
    BoardText(const game::TeamRecords& records, game::Period period, const engine::Timestamp& now)
        : m_team(&records.team()), m_problems(&records.problems()), m_now(now),
          m_board(records.leaderboard(period)) {}

    std::string table() const;
    std::string json() const;

private:
    std::string periodTitle() const;
    static std::string row(const game::Standing& standing, int name, int group);

    const game::Team* m_team;
    const std::vector<std::string>* m_problems;
    engine::Timestamp m_now;
    game::Leaderboard m_board;
};

} // namespace team
