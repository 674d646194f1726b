#pragma once

#include <optional>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// One of the four colours a lamp can have, each with a shape of its own.
struct LampTile {
    int colour = 0;
    bool hovered = false;
};
void drawLampTile(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                  const LampTile& tile);

/// The lamp as it is now; `sinceRight` seconds ago it was met.
struct LampLight {
    std::optional<int> colour;
    float sinceRight = 0.0f;
};
void drawLamp(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
              const LampLight& light);

/// The house at the side of the first start: `lit` of its twelve windows have light.
struct FirstHouse {
    engine::Rect body;
    int lit = 0;
    float time = 0.0f;
};
void drawFirstHouse(engine::Canvas& canvas, const engine::Palette& palette, const FirstHouse& house);

} // namespace game
