#pragma once

#include "game/memory/first_waits.hpp"
#include "game/memory/fsrs6_parameters.hpp"

namespace game {

/// `start` with the first four numbers as the first waits of real cards tell them: for each first answer the
/// stability that explains best who still knew it, drawn a little to the default; a better answer never starts
/// weaker. Where there is no such wait, the default moves as far as its neighbours did.
Fsrs6Parameters withInitialStabilities(const Fsrs6Parameters& start, const FirstWaits& waits);

} // namespace game
