#include "game/scenes/night_sky.hpp"

#include <cmath>

#include "engine/core/rng.hpp"
#include "game/scenes/far_country.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;

constexpr std::uint64_t kSkySeed = 20;
constexpr int kStars = 130;

float pick(engine::Rng& rng, double low, double high) {
    return static_cast<float>(rng.between(low, high));
}

void drawStars(engine::Canvas& canvas, const CityLook& look, float horizon, float time) {
    engine::Rng rng(kSkySeed);
    const engine::Vec2 size = canvas.size();
    for (int i = 0; i < kStars; ++i) {
        const float x = static_cast<float>(rng.unit()) * size.x;
        // Fewer towards the horizon, where the city's glow drowns them.
        const float height = static_cast<float>(rng.unit() * rng.unit());
        const float radius = pick(rng, 0.6, 1.7) * size.y / 1080.0f;
        const float breath = 1.0f + 0.25f * std::sin(time * pick(rng, 0.3, 1.1) + pick(rng, 0.0, 6.28));
        const float light = pick(rng, 0.15, 0.6) * breath * (1.0f - 0.8f * height) * look.night;
        canvas.circle({x, height * horizon * 0.9f}, radius, look.palette.text.faded(light));
    }
}

} // namespace

void drawOpenSky(engine::Canvas& canvas, const CityLook& look, float horizon, float time) {
    const engine::Vec2 size = canvas.size();
    const engine::Palette& palette = look.palette;
    const Color middle = mixed(palette.skyTop, palette.skyBottom, 0.38f);
    canvas.gradientRect({0, 0, size.x, 0.5f * horizon}, {palette.skyTop, middle});
    canvas.gradientRect({0, 0.5f * horizon, size.x, 0.5f * horizon}, {middle, palette.skyBottom});
    if (horizon < size.y) {
        canvas.rect({0, horizon, size.x, size.y - horizon}, palette.skyBottom);
    }
    drawStars(canvas, look, horizon, time);
    const Color dusk = mixed(palette.skyBottom, palette.error, 0.45f);
    canvas.gradientRect({0, 0.52f * horizon, size.x, 0.48f * horizon}, {dusk.faded(0.0f), dusk.faded(0.7f)});
}

void drawFarSkyline(engine::Canvas& canvas, const CityLook& look, float ground, float tallest) {
    switch (look.theme) {
    case CityTheme::harbour:
        drawHarbour(canvas, look, {ground, tallest});
        break;
    case CityTheme::hills:
        drawHills(canvas, look, {ground, tallest});
        break;
    case CityTheme::neon:
        drawNeon(canvas, look, {ground, tallest});
        break;
    }
}

void drawNightSky(engine::Canvas& canvas, const CityLook& look, float calm) {
    const engine::Vec2 size = canvas.size();
    const engine::Palette& palette = look.palette;
    drawOpenSky(canvas, look, size.y, 0.0f);
    drawFarSkyline(canvas, look, size.y, 0.24f * size.y);
    drawRoofs(canvas, palette, size.y, {palette.buildingNear, 0.11f * size.y, kSkySeed + 3, 0.4f});
    canvas.rect({0, 0, size.x, size.y}, palette.surfaceSunken.faded(calm));
}

} // namespace game
