#include "game/scenes/first_start/step_sign.hpp"

#include <algorithm>

namespace game {
namespace {

using engine::Color;
using engine::Rect;
using engine::Vec2;

void drawPerson(engine::Canvas& canvas, Vec2 foot, float height, Color color) {
    canvas.circle({foot.x, foot.y - 0.75f * height}, 0.22f * height, color);
    const float half = 0.36f * height;
    const Rect bust{foot.x - half, foot.y - 0.46f * height, 2 * half, 0.46f * height};
    canvas.rounded(bust, 0.3f * height, color);
    canvas.rect({bust.x, foot.y - 0.2f * height, bust.width, 0.2f * height}, color);
}

void drawHands(engine::Canvas& canvas, const engine::Palette& palette, Vec2 centre, float size) {
    const Color colours[] = {palette.accent, palette.success, palette.error, palette.windowWarm};
    const Vec2 ways[] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    for (int i = 0; i < 4; ++i) {
        canvas.circle({centre.x + 0.3f * size * ways[i].x, centre.y + 0.3f * size * ways[i].y}, 0.13f * size,
                      colours[i]);
    }
    canvas.ring(centre, 0.1f * size, 0.035f * size, palette.text);
}

} // namespace

void drawStepSign(engine::Canvas& canvas, const engine::Palette& palette, const Rect& box, StepSign sign) {
    const float radius = 0.24f * box.height;
    const float size = box.height;
    canvas.roundedGradient(box, radius, {palette.surfaceRaised, palette.surfaceSunken});
    canvas.outline(box, radius, std::max(1.5f, 0.025f * size), palette.windowWarm);
    const Color warm = palette.windowWarm;
    const float foot = box.y + 0.78f * size;
    const float middle = box.centre().x;
    switch (sign) {
    case StepSign::name:
        drawPerson(canvas, {middle, foot}, 0.58f * size, warm);
        break;
    case StepSign::team:
        drawPerson(canvas, {middle - 0.24f * size, foot}, 0.36f * size, palette.windowDim);
        drawPerson(canvas, {middle + 0.24f * size, foot}, 0.36f * size, palette.windowDim);
        drawPerson(canvas, {middle, foot}, 0.52f * size, warm);
        break;
    case StepSign::hands:
        drawHands(canvas, palette, box.centre(), size);
        break;
    case StepSign::done: {
        const float thick = 0.1f * size;
        const Vec2 low{middle - 0.08f * size, box.y + 0.68f * size};
        for (const Vec2 end : {Vec2{middle - 0.26f * size, box.y + 0.5f * size},
                               Vec2{middle + 0.27f * size, box.y + 0.32f * size}}) {
            canvas.line(end, low, thick, warm);
        }
        break;
    }
    }
}

} // namespace game
