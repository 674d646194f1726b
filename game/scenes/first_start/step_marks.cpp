#include "game/scenes/first_start/step_marks.hpp"

#include <algorithm>

#include "game/widgets/tile.hpp"

namespace game {

void drawStepMarks(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                   const StepMarks& marks) {
    const float cell = box.width / static_cast<float>(marks.steps);
    for (int i = 0; i < marks.steps; ++i) {
        const engine::Rect lot{box.x + cell * static_cast<float>(i), box.y, cell, box.height};
        const float wide = std::min(0.68f * cell, 0.8f * box.height);
        const engine::Rect window{lot.centre().x - wide / 2, box.y, wide, box.height};
        drawWindow(canvas, palette, window, i < marks.step ? 1.0f : 0.0f);
        if (i == marks.step) {
            const float thick = std::max(1.5f, 0.07f * box.height);
            canvas.outline(window.inset(-1.5f * thick), 2.0f * thick, thick, palette.accent);
        }
    }
}

} // namespace game
