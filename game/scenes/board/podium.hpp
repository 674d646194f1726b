#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/element.hpp"

namespace game {

/// One of the three towers of a podium: `element.content` is the place, `element.value` the brightness (0 … 1) as
/// the share of its windows that are lit, `element.chosen` whether it is the rep's own.
void drawPodiumTower(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                     const engine::Element& element);

} // namespace game
