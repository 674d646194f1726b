#pragma once

#include "engine/graphics/canvas.hpp"
#include "game/city/city_look.hpp"

namespace game {

/// Where the far country stands, and how high its tallest parts are, pixels.
struct FarGround {
    float ground = 0.0f;
    float tallest = 0.0f;
};

/// Roofs of other towns between cranes, masts and a lighthouse.
void drawHarbour(engine::Canvas& canvas, const CityLook& look, const FarGround& far);
/// Wooded hills with a village on them.
void drawHills(engine::Canvas& canvas, const CityLook& look, const FarGround& far);
/// Slender towers with coloured edges.
void drawNeon(engine::Canvas& canvas, const CityLook& look, const FarGround& far);

/// One row of roofs; some of the houses have a light on.
struct RoofRow {
    engine::Color color;
    float tallest = 0.0f;
    std::uint64_t seed = 0;
    float lamps = 0.0f;
    /// 1: as wide as ever; less: slender.
    float width = 1.0f;
    /// Along the edge of some of them; nothing when fully faded.
    engine::Color edge{0, 0, 0, 0};
};
void drawRoofs(engine::Canvas& canvas, const engine::Palette& palette, float ground, const RoofRow& row);

} // namespace game
