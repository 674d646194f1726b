#pragma once

#include "game/main/options.hpp"

namespace game {

/// Builds everything, plays, and tears it down. Returns the program's exit code.
int runGame(const Options& options);

} // namespace game
