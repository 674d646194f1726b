#pragma once

#include <optional>
#include <vector>

#include "game/saves/save_file.hpp"

namespace game {

/// What a piece of a save's files says, migrated to the newest version.
struct SaveContents {
    /// Older than the newest when it had to be migrated; greater when a newer game wrote it (then the rest is
    /// empty).
    int version = 0;
    std::optional<RepSettings> settings;
    std::vector<LogEntry> entries;
};

} // namespace game
