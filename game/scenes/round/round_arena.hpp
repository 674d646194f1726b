#pragma once

#include <memory>

#include "game/arenas/arena.hpp"
#include "game/rounds/round_plan.hpp"
#include "game/scenes/shell/scene_context.hpp"

namespace game {

/// The arena a round is played in, another than the round before, as the rep can bear it. Null when the rep wants
/// plain cards or nothing of the round can be played.
std::unique_ptr<Arena> arenaOfRound(const RoundPlan& plan, SceneContext& context);

} // namespace game
