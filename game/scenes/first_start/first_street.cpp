#include "game/scenes/first_start/first_street.hpp"

#include <algorithm>

#include "engine/core/rng.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;

constexpr std::uint64_t kStreetSeed = 77;
/// Of the card: its tallest house, and the width of most.
constexpr float kTallest = 0.24f;
constexpr float kHouse = 0.055f;
/// So dim that what is written over them is read as well as anywhere.
constexpr float kLight = 0.3f;

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
