#pragma once

#include "game/memory/first_waits.hpp"
#include "game/memory/memory_model.hpp"

namespace game {

/// `start` with the first four numbers, which are what a first answer leaves, as the first waits of real cards tell
/// them: for each first answer the stability that explains best who still knew it, drawn a little to the default; a
/// better answer never starts weaker. Where there is no such wait, the default moves as far as its neighbours did.
MemoryModel withInitialStabilities(const MemoryModel& start, const FirstWaits& waits);

} // namespace game
