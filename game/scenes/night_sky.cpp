#include "game/scenes/night_sky.hpp"

#include <cmath>

#include "engine/core/rng.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;

constexpr std::uint64_t kSkySeed = 20;
constexpr int kStars = 130;

float pick(engine::Rng& rng, double low, double high) {
    return static_cast<float>(rng.between(low, high));
}

void drawStars(engine::Canvas& canvas, const engine::Palette& palette, float horizon, float time) {
    engine::Rng rng(kSkySeed);
    const engine::Vec2 size = canvas.size();
    for (int i = 0; i < kStars; ++i) {
        const float x = static_cast<float>(rng.unit()) * size.x;
        // Fewer towards the horizon, where the city's glow drowns them.
        const float height = static_cast<float>(rng.unit() * rng.unit());
        const float radius = pick(rng, 0.6, 1.7) * size.y / 1080.0f;
        const float breath = 1.0f + 0.25f * std::sin(time * pick(rng, 0.3, 1.1) + pick(rng, 0.0, 6.28));
        const float light = pick(rng, 0.15, 0.6) * breath * (1.0f - 0.8f * height);
        canvas.circle({x, height * horizon * 0.9f}, radius, palette.text.faded(light));
    }
}

// One row of roofs; some of the houses have a light on.
struct Layer {
    Color color;
    float tallest = 0.0f;
    std::uint64_t seed = 0;
    float lamps = 0.0f;
};

void drawLamps(engine::Canvas& canvas, const engine::Rect& house, Color color, engine::Rng& rng) {
    const float unit = canvas.size().y / 1080.0f;
    const int count = static_cast<int>(rng.below(7));
    for (int i = 0; i < count; ++i) {
        const float x = house.x + pick(rng, 0.15, 0.8) * house.width;
        const float y = house.y + pick(rng, 0.1, 0.8) * house.height;
        canvas.rect({x, y, 2.5f * unit, 3.5f * unit}, color);
    }
}

void drawRoofs(engine::Canvas& canvas, const engine::Palette& palette, float ground, const Layer& layer) {
    engine::Rng rng(layer.seed);
    const engine::Vec2 size = canvas.size();
    float x = -0.02f * size.x;
    while (x < size.x) {
        const float width = pick(rng, 0.022, 0.055) * size.x;
        const float height = layer.tallest * pick(rng, 0.3, 1.0);
        const engine::Rect house{x, ground - height, width, height};
        canvas.rect(house, layer.color);
        if (rng.chance(0.3)) {
            const float mast = x + pick(rng, 0.3, 0.7) * width;
            canvas.rect({mast, house.y - 0.18f * height, 0.05f * width, 0.18f * height}, layer.color);
        } else if (rng.chance(0.4)) {
            canvas.rect({x + 0.2f * width, house.y - 0.07f * height, 0.45f * width, 0.07f * height}, layer.color);
        }
        drawLamps(canvas, house, palette.windowWarm.faded(layer.lamps), rng);
        x += width * pick(rng, 0.9, 1.15);
    }
}

} // namespace

void drawOpenSky(engine::Canvas& canvas, const engine::Palette& palette, float horizon, float time) {
    const engine::Vec2 size = canvas.size();
    const Color middle = mixed(palette.skyTop, palette.skyBottom, 0.38f);
    canvas.gradientRect({0, 0, size.x, 0.5f * horizon}, {palette.skyTop, middle});
    canvas.gradientRect({0, 0.5f * horizon, size.x, 0.5f * horizon}, {middle, palette.skyBottom});
    if (horizon < size.y) {
        canvas.rect({0, horizon, size.x, size.y - horizon}, palette.skyBottom);
    }
    drawStars(canvas, palette, horizon, time);
    const Color dusk = mixed(palette.skyBottom, palette.error, 0.45f);
    canvas.gradientRect({0, 0.52f * horizon, size.x, 0.48f * horizon}, {dusk.faded(0.0f), dusk.faded(0.7f)});
}

void drawFarSkyline(engine::Canvas& canvas, const engine::Palette& palette, float ground, float tallest) {
    const Color haze = mixed(palette.skyBottom, palette.error, 0.2f);
    drawRoofs(canvas, palette, ground, {mixed(haze, palette.buildingFar, 0.45f), tallest, kSkySeed + 1, 0.12f});
    const engine::Rect mist{0, ground - 0.6f * tallest, canvas.size().x, 0.6f * tallest};
    canvas.gradientRect(mist, {haze.faded(0.0f), haze.faded(0.45f)});
    const Color near = mixed(palette.buildingFar, palette.skyBottom, 0.55f);
    drawRoofs(canvas, palette, ground, {mixed(near, palette.skyTop, 0.25f), 0.68f * tallest, kSkySeed + 2, 0.5f});
    const engine::Rect low{0, ground - 0.35f * tallest, canvas.size().x, 0.35f * tallest};
    canvas.gradientRect(low, {haze.faded(0.0f), haze.faded(0.35f)});
}

void drawNightSky(engine::Canvas& canvas, const engine::Palette& palette, float calm) {
    const engine::Vec2 size = canvas.size();
    drawOpenSky(canvas, palette, size.y, 0.0f);
    drawFarSkyline(canvas, palette, size.y, 0.24f * size.y);
    drawRoofs(canvas, palette, size.y, {palette.buildingNear, 0.11f * size.y, kSkySeed + 3, 0.4f});
    canvas.rect({0, 0, size.x, size.y}, palette.surfaceSunken.faded(calm));
}

} // namespace game
