#pragma once

#include <filesystem>
#include <string>

#include "engine/core/result.hpp"

namespace engine::paths {

/// The folder of what was built beside the program: the levels (`<program>/../share/recall-city`).
std::filesystem::path shared();

/// A program that the others start for themselves (`<program>/../lib/recall-city/<name>`).
std::filesystem::path helper(const std::string& name);

/// Whether this person has folders of their own: a failure says that HOME is not set, or to no whole path, and that
/// one of the three folders below is not named either. These then lie in the temporary folder, which is right for
/// what can be made again only.
Outcome findHome();

/// Where this person's saves live: $XDG_DATA_HOME/recall-city, else ~/.local/share/recall-city.
std::filesystem::path userData();

/// What this installation remembers, of no use anywhere else: $XDG_STATE_HOME/recall-city, else
/// ~/.local/state/recall-city.
std::filesystem::path userState();

/// Where this person's programs keep what they can make again: $XDG_CACHE_HOME/recall-city, else
/// ~/.cache/recall-city.
std::filesystem::path userCache();
/// The SVGs among them that were drawn, for game and linter together.
std::filesystem::path drawings();

} // namespace engine::paths
