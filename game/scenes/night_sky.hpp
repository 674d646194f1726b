#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// The dusk-to-night sky behind every screen: a gradient, quiet stars, and far roofs at the bottom.
/// `calm` (0 … 1) darkens it, so that text on top stays easy to read.
void drawNightSky(engine::Canvas& canvas, const engine::Palette& palette, float calm);

} // namespace game
