#pragma once

#include "engine/graphics/canvas.hpp"
#include "game/city/city_look.hpp"

namespace game {

/// Lets it rain, snow, or leaves fall, down to `ground` (pixels from the top), quietly. The same at the same
/// `time` (seconds), so it needs no memory; whoever wants no motion leaves it out.
void drawWeather(engine::Canvas& canvas, const CityLook& look, float ground, float time);

} // namespace game
