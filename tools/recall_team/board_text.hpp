#pragma once

#include <string>

#include "game/session/team_records.hpp"

namespace team {

/// A leaderboard as others may see it (hidden reps count in the means only), for people and for programs.
class BoardText {
public:
    BoardText(const game::TeamRecords& records, game::Period period, const engine::Timestamp& now)
        : m_team(&records.team()), m_now(now), m_board(records.leaderboard(period)) {}

    std::string table() const;
    std::string json() const;

private:
    std::string periodTitle() const;

    const game::Team* m_team;
    engine::Timestamp m_now;
    game::Leaderboard m_board;
};

} // namespace team
