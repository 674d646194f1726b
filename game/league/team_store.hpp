#pragma once

#include <string>

#include "engine/core/result.hpp"
#include "game/league/team.hpp"
#include "game/progress/attempt_log.hpp"

namespace game {

/// One rep's log as a team sees it, and what was wrong with it if anything.
struct StoredLog {
    std::string rep;
    AttemptLog log;
    /// Empty when all is well; else why this log is missing or not whole, in sentences.
    std::string problem;
    /// What the rep chose in the game: to be shown under an alias (when not empty), or to nobody else.
    std::string alias = {};
    bool hidden = false;
    /// The levels it was last played with (levelsMark); empty in saves that did not say so yet.
    std::string levels = {};
    /// Nothing of the save could be read, so the log is empty.
    bool unreadable = false;
    /// The problem in a few words, for the rep's row: `2 lines are damaged`.
    std::string remark = {};
};

/// Where a team's records are kept: a folder of saves, later a database. Reading never changes anything.
class TeamStore {
public:
    virtual ~TeamStore() = default;
    /// Who plays together, and all that is wrong besides the members' own saves. Nothing when there is no team.
    virtual engine::Result<Team> team() const = 0;
    /// Of a member; empty and without a problem when they never played. May be asked by several threads at once.
    virtual StoredLog log(const std::string& rep) const = 0;
    /// Another text whenever `log` would give something else, without reading it all.
    virtual std::string mark(const std::string& rep) const = 0;
};

} // namespace game
