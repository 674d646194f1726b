#pragma once

#include <filesystem>
#include <string>

#include "game/main/options.hpp"

namespace game {

/// Who comes to play, and whether they have been here before.
struct StartupIdentity {
    std::string rep;
    /// Nobody said who plays and no save is known: `rep` is only a suggestion.
    bool first = false;

    /// The rep named, else who played last on this computer, else who is logged in, else the only one with a save.
    /// `ownFolder`: this person's own data, wherever the saves are.
    static StartupIdentity of(const Options& options, const std::filesystem::path& ownFolder);
};

} // namespace game
