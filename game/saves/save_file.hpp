#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "game/progress/attempt_log.hpp"

namespace game {

/// What a rep set for themselves; kept in the save, not in the log, for it proves nothing.
struct RepSettings {
    std::string name;
    /// Settings by name, e.g. `text-scale` → `120`.
    std::map<std::string, std::string> values;
    /// How often they were changed: of those of two devices, the ones changed more often are newer. Where that does
    /// not tell them apart, what they say does, so that everybody chooses the same.
    std::int64_t revision = 0;

    bool isNewerThan(const RepSettings& other) const {
        return std::tie(revision, values) > std::tie(other.revision, other.values);
    }
    /// Whether they say the same.
    friend bool operator==(const RepSettings& a, const RepSettings& b) {
        return a.name == b.name && a.values == b.values;
    }
};

/// All that a save holds.
struct SaveData {
    RepSettings settings;
    AttemptLog log;
    /// What is wrong with its files, a sentence each: damage, and entries that are gone. Usually empty.
    std::vector<std::string> findings = {};
    /// Files that are only copies of it (ConflictCopies); what they hold is in `log` too.
    std::vector<std::string> copies = {};
};

} // namespace game
