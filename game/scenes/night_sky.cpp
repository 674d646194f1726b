#include "game/scenes/night_sky.hpp"

#include "engine/core/rng.hpp"

namespace game {
namespace {

constexpr std::uint64_t kSkySeed = 20;
constexpr int kStars = 90;

void drawStars(engine::Canvas& canvas, const engine::Palette& palette) {
    engine::Rng rng(kSkySeed);
    const engine::Vec2 size = canvas.size();
    for (int i = 0; i < kStars; ++i) {
        const float x = static_cast<float>(rng.unit()) * size.x;
        // Fewer towards the horizon, where the city's glow drowns them.
        const float height = static_cast<float>(rng.unit() * rng.unit());
        const float radius = static_cast<float>(rng.between(0.6, 1.7)) * size.y / 1080.0f;
        const float light = static_cast<float>(rng.between(0.15, 0.6));
        canvas.circle({x, height * size.y * 0.7f}, radius, palette.text.faded(light));
    }
}

void drawRoofs(engine::Canvas& canvas, engine::Color color, float tallest, std::uint64_t seed) {
    engine::Rng rng(seed);
    const engine::Vec2 size = canvas.size();
    float x = 0.0f;
    while (x < size.x) {
        const float width = static_cast<float>(rng.between(0.025, 0.06)) * size.x;
        const float height = tallest * static_cast<float>(rng.between(0.35, 1.0)) * size.y;
        canvas.rect({x, size.y - height, width, height}, color);
        x += width + 1.0f;
    }
}

} // namespace

void drawNightSky(engine::Canvas& canvas, const engine::Palette& palette, float calm) {
    const engine::Vec2 size = canvas.size();
    canvas.gradientRect({0, 0, size.x, size.y}, {palette.skyTop, palette.skyBottom});
    drawStars(canvas, palette);
    drawRoofs(canvas, palette.buildingFar, 0.22f, kSkySeed + 1);
    drawRoofs(canvas, palette.buildingNear, 0.13f, kSkySeed + 2);
    canvas.rect({0, 0, size.x, size.y}, palette.surfaceSunken.faded(calm));
}

} // namespace game
