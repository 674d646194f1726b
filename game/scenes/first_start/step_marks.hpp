#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// How far a rep has come: a window a step in `box`, lit when it is done, framed while the rep is at it.
struct StepMarks {
    int step = 0;
    int steps = 1;
};
void drawStepMarks(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                   const StepMarks& marks);

} // namespace game
