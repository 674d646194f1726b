#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// A row of houses along the lower edge of a card, darker than it, so that buttons and words stand on it well;
/// `lit` 0 … 1 of their windows have light.
void drawFirstStreet(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& card, float lit);

} // namespace game
