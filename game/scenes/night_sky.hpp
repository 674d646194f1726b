#pragma once

#include "engine/graphics/canvas.hpp"
#include "game/scenes/city_look.hpp"

namespace game {

/// The sky behind every screen: a gradient, quiet stars, and far roofs at the bottom.
/// `calm` (0 … 1) darkens it, so that text on top stays easy to read.
void drawNightSky(engine::Canvas& canvas, const CityLook& look, float calm);

/// The open sky alone, its glow brightest at `horizon` (pixels from the top). `time` in seconds lets stars breathe.
void drawOpenSky(engine::Canvas& canvas, const CityLook& look, float horizon, float time);

/// What lies around the city in the look's theme, in layers of haze, standing on `ground` (pixels from the top),
/// about `tallest` pixels high.
void drawFarSkyline(engine::Canvas& canvas, const CityLook& look, float ground, float tallest);

} // namespace game
