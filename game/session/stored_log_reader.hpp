#pragma once

#include <string>

#include "game/league/team_store.hpp"
#include "game/saves/save_folder.hpp"

namespace game {

/// Reads a save as the rep's team sees it: its log, and in plain words all that is wrong with it; empty and without
/// a problem where there is none. Nothing is changed.
StoredLog readStoredLog(const SaveFolder& folder, const std::string& rep);

} // namespace game
