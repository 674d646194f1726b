#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "game/progress/attempt_log.hpp"

namespace game {

/// What a rep set for themselves; kept in the save, not in the log, for it proves nothing.
struct RepSettings {
    std::string name;
    /// Settings by name, e.g. `text-scale` → `120`.
    std::map<std::string, std::string> values;

    friend bool operator==(const RepSettings&, const RepSettings&) = default;
};

/// All that a save holds.
struct SaveData {
    RepSettings settings;
    AttemptLog log;
};

} // namespace game
