#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// What a step of the first start is about, as a sign.
enum class StepSign { name, team, hands, done };

/// In `box`, a square: a tile with the sign in the colour of lit windows.
void drawStepSign(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box, StepSign sign);

/// How far a rep has come: a window a step in `box`, lit when it is done, framed while the rep is at it.
struct StepMarks {
    int step = 0;
    int steps = 1;
};
void drawStepMarks(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                   const StepMarks& marks);

/// A row of houses along the lower edge of a card, darker than it, so that buttons and words stand on it well;
/// `lit` 0 … 1 of their windows have light.
void drawFirstStreet(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& card, float lit);

} // namespace game
