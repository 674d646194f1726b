#include "game/scenes/first_street.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"
#include "game/scenes/tile.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;
using engine::Vec2;

constexpr std::uint64_t kStreetSeed = 77;
/// Of the card: its tallest house, and the width of most.
constexpr float kTallest = 0.24f;
constexpr float kHouse = 0.055f;
/// So dim that what is written over them is read as well as anywhere.
constexpr float kLight = 0.3f;

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

void drawHouse(engine::Canvas& canvas, const engine::Palette& palette, const Rect& house, float lit,
               engine::Rng& rng) {
    const Color stone = mixed(palette.surface, palette.surfaceSunken, static_cast<float>(rng.between(0.55, 0.9)));
    canvas.rect(house, stone);
    if (rng.chance(0.35)) {
        canvas.rect(
            {house.x + 0.3f * house.width, house.y - 0.12f * house.width, 0.4f * house.width, 0.12f * house.width},
            stone);
    }
    const float cell = house.width / 3.4f;
    for (float y = house.y + 0.5f * cell; y + cell < house.bottom(); y += 1.3f * cell) {
        for (int column = 0; column < 3; ++column) {
            const bool light = rng.chance(static_cast<double>(lit) * 0.6);
            const Rect pane{house.x + (0.35f + 0.95f * static_cast<float>(column)) * cell, y, 0.55f * cell,
                            0.75f * cell};
            canvas.rect(pane, light ? palette.windowWarm.faded(kLight) : palette.surfaceSunken.faded(0.6f));
        }
    }
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

void drawStepMarks(engine::Canvas& canvas, const engine::Palette& palette, const Rect& box,
                   const StepMarks& marks) {
    const float cell = box.width / static_cast<float>(marks.steps);
    for (int i = 0; i < marks.steps; ++i) {
        const Rect lot{box.x + cell * static_cast<float>(i), box.y, cell, box.height};
        const float wide = std::min(0.68f * cell, 0.8f * box.height);
        const Rect window{lot.centre().x - wide / 2, box.y, wide, box.height};
        drawWindow(canvas, palette, window, i < marks.step ? 1.0f : 0.0f);
        if (i == marks.step) {
            const float thick = std::max(1.5f, 0.07f * box.height);
            canvas.outline(window.inset(-1.5f * thick), 2.0f * thick, thick, palette.accent);
        }
    }
}

void drawFirstStreet(engine::Canvas& canvas, const engine::Palette& palette, const Rect& card, float lit) {
    engine::Rng rng(kStreetSeed);
    // The card's corners are round, its houses are not.
    const float corner = 0.03f * card.height;
    const float ground = card.bottom() - std::max(1.0f, 0.003f * card.height);
    float x = card.x + corner;
    while (x < card.right() - corner) {
        const float width =
            std::min(kHouse * card.width * static_cast<float>(rng.between(0.7, 1.2)), card.right() - corner - x);
        const float height = kTallest * card.height * static_cast<float>(rng.between(0.3, 1.0));
        drawHouse(canvas, palette, {x, ground - height, width, height}, lit, rng);
        x += width * static_cast<float>(rng.between(1.0, 1.2));
    }
}

} // namespace game
