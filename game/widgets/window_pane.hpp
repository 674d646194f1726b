#pragma once

#include "engine/graphics/theme.hpp"

namespace game {

/// How much light a window shows at this recall, both 0 … 1. Squared, so that fading is seen early: the eye takes
/// 70 % of the light for hardly less.
float windowLight(float recall);

/// The colour of a window's pane at this recall; 0 or less is dark. `flare` (0 … 1) is the flash of being lit.
engine::Color windowPane(const engine::Palette& palette, float recall, float flare = 0.0f);

} // namespace game
