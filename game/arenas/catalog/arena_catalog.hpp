#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "game/arenas/arena.hpp"

namespace game {

/// All arenas, by name; a new one is one line in `kArenas`.
std::vector<std::string> arenaNames();
/// The arena a round with these questions is played in: one that plays some of them, sooner one that plays many,
/// another from seed to seed, and never `before`, the arena of the round before, when another plays any. Empty when
/// none does.
std::string arenaFor(const std::vector<const Question*>& questions, std::uint64_t seed,
                     const std::string& before = {});
/// Null for a name that is not there. `seed` sets up its board.
std::unique_ptr<Arena> makeArena(const std::string& name, std::uint64_t seed);

} // namespace game
