#pragma once

#include <cstddef>

#include "game/scenes/campaign/campaign_screen.hpp"
#include "game/scenes/shell/scene_context.hpp"

namespace game {

/// Which of the course's modules it is, from 0.
std::size_t placeOf(const Course& course, const ModuleId& module);

/// What a module's panel says and offers to this rep now. Its choices are `next` (the step to take), `skip`,
/// `refresh` and `again`.
ModulePanel modulePanel(const Module& chosen, const SceneContext& context);

} // namespace game
