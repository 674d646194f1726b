#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// What a step of the first start is about, as a sign.
enum class StepSign { name, team, hands, done };

/// In `box`, a square: a tile with the sign in the colour of lit windows.
void drawStepSign(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box, StepSign sign);

} // namespace game
