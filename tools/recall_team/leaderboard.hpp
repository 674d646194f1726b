#pragma once

#include <filesystem>

#include "engine/core/timestamp.hpp"
#include "game/league/standing.hpp"

namespace team {

/// What `recall-team leaderboard` was asked for.
struct LeaderboardRequest {
    std::filesystem::path folder;
    std::filesystem::path levels;
    game::Period period = game::Period::week;
    engine::Timestamp now;
    bool json = false;
};

/// Prints the standings of a team's folder, the same as the game shows. 0 fine, 1 something could not be read.
int leaderboard(const LeaderboardRequest& request);

} // namespace team
