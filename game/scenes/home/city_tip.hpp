#pragma once

#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"

namespace game {

/// A card that tells what the rep points at, above `over` (window pixels) and never outside of the window.
void drawCityTip(engine::Canvas& canvas, const engine::Palette& palette, const engine::View& view,
                 const std::string& text, const engine::Rect& over);

} // namespace game
