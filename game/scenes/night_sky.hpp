#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// The dusk-to-night sky behind every screen: a gradient, quiet stars, and far roofs at the bottom.
/// `calm` (0 … 1) darkens it, so that text on top stays easy to read.
void drawNightSky(engine::Canvas& canvas, const engine::Palette& palette, float calm);

/// The open sky alone, its glow brightest at `horizon` (pixels from the top). `time` in seconds lets stars breathe.
void drawOpenSky(engine::Canvas& canvas, const engine::Palette& palette, float horizon, float time);

/// The roofs of other towns, in layers of haze, standing on `ground` (pixels from the top), `tallest` pixels high.
void drawFarSkyline(engine::Canvas& canvas, const engine::Palette& palette, float ground, float tallest);

} // namespace game
