#pragma once

#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/league/team.hpp"
#include "game/progress/attempt_log.hpp"

namespace game {

/// One rep's log as a team sees it, and what was wrong with it if anything.
struct StoredLog {
    std::string rep;
    AttemptLog log;
    /// Empty when all is well; else why this log is missing or not whole.
    std::string problem;
    /// What the rep chose in the game: to be shown under an alias (when not empty), or to nobody else.
    std::string alias = {};
    bool hidden = false;
    /// The levels it was last played with (levelsMark); empty in saves that did not say so yet.
    std::string levels = {};
};

/// Where a team's records are kept: a folder of saves, later a database. Reading never changes anything.
class TeamStore {
public:
    virtual ~TeamStore() = default;
    virtual engine::Result<Team> team() const = 0;
    virtual std::vector<StoredLog> logs() const = 0;
};

} // namespace game
