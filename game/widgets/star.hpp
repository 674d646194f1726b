#pragma once

#include "engine/graphics/canvas.hpp"

namespace game {

/// A five-pointed star, one point up.
void drawStar(engine::Canvas& canvas, engine::Vec2 centre, float radius, engine::Color color);

} // namespace game
