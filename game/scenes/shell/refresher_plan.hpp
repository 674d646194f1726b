#pragma once

#include <cstddef>
#include <vector>

#include "game/scenes/shell/scene_context.hpp"

namespace game {

/// A round for whoever wants one though nothing is due: the nuggets met that are most nearly forgotten, the weakest
/// first, at most `limit`. Empty when none was met.
RoundPlan refresherOfWeakest(const SceneContext& context, std::size_t limit = 6);
/// The same within one module.
RoundPlan refresherOfWeakest(const SceneContext& context, const Module& module, std::size_t limit = 8);

} // namespace game
