#include "game/city/night_sky.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"
#include "game/city/city_painter.hpp"
#include "game/city/far_country.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;

constexpr std::uint64_t kSkySeed = 20;
constexpr int kStars = 130;
// The glow of dusk begins at this share of the sky.
constexpr float kDuskFrom = 0.52f;
// No roof of the far country is higher than so many times its tallest parts.
constexpr float kHighestRoof = 1.2f;

float pick(engine::Rng& rng, double low, double high) {
    return static_cast<float>(rng.between(low, high));
}

struct Star {
    engine::Vec2 at;
    float radius = 0.0f;
    float light = 0.0f;
};

// Whether it stands free of everything else, so that it may be drawn over it.
bool isFree(const Star& star, const CitySky& sky) {
    const auto isNear = [&](const CityBuilding& building) {
        const float beside = 0.2f * building.body.width;
        return star.at.x > building.body.x - beside && star.at.x < building.body.right() + beside &&
               star.at.y > building.body.y - 1.2f * sky.city->headroom();
    };
    const float low = std::min(kDuskFrom * sky.ground, sky.ground - kHighestRoof * sky.tallest);
    const CityPlan& city = *sky.city;
    const bool byMoon = std::hypot(star.at.x - sky.moon.x, star.at.y - sky.moon.y) < sky.moonRadius;
    return star.at.y < low && star.at.y < city.terraces().back().bottom() - city.signHeight() && !byMoon &&
           std::none_of(city.buildings().begin(), city.buildings().end(), isNear);
}

template <class Draw>
void eachStar(engine::Vec2 size, float horizon, float time, const Draw& draw) {
    engine::Rng rng(kSkySeed);
    for (int i = 0; i < kStars; ++i) {
        const float x = static_cast<float>(rng.unit()) * size.x;
        // Fewer towards the horizon, where the city's glow drowns them.
        const float height = static_cast<float>(rng.unit() * rng.unit());
        const float radius = pick(rng, 0.6, 1.7) * size.y / 1080.0f;
        const float breath = 1.0f + 0.25f * std::sin(time * pick(rng, 0.3, 1.1) + pick(rng, 0.0, 6.28));
        const float light = pick(rng, 0.15, 0.6) * breath * (1.0f - 0.8f * height);
        draw(Star{{x, height * horizon * 0.9f}, radius, light});
    }
}

void drawStar(engine::Canvas& canvas, const CityLook& look, const Star& star) {
    canvas.circle(star.at, star.radius, look.palette.text.faded(star.light * look.night));
}

void drawOpenSky(engine::Canvas& canvas, const CityLook& look, const CitySky& sky) {
    const engine::Vec2 size = canvas.size();
    const engine::Palette& palette = look.palette;
    const float horizon = sky.ground;
    const Color middle = mixed(palette.skyTop, palette.skyBottom, 0.38f);
    // On whole pixels, or a seam would be seen.
    const float half = std::round(0.5f * horizon);
    canvas.gradientRect({0, 0, size.x, half}, {palette.skyTop, middle});
    canvas.gradientRect({0, half, size.x, horizon - half}, {middle, palette.skyBottom});
    if (horizon < size.y) {
        canvas.rect({0, horizon, size.x, size.y - horizon}, palette.skyBottom);
    }
    eachStar(size, horizon, 0.0f, [&](const Star& star) {
        if (sky.city == nullptr || !isFree(star, sky)) {
            drawStar(canvas, look, star);
        }
    });
    const Color dusk = mixed(palette.skyBottom, palette.error, 0.45f);
    canvas.gradientRect({0, kDuskFrom * horizon, size.x, (1.0f - kDuskFrom) * horizon},
                        {dusk.faded(0.0f), dusk.faded(0.7f)});
}

void drawFarSkyline(engine::Canvas& canvas, const CityLook& look, const FarGround& far) {
    switch (look.theme) {
    case CityTheme::harbour:
        drawHarbour(canvas, look, far);
        break;
    case CityTheme::hills:
        drawHills(canvas, look, far);
        break;
    case CityTheme::neon:
        drawNeon(canvas, look, far);
        break;
    }
}

void drawMoon(engine::Canvas& canvas, const CityLook& look, const CitySky& sky) {
    canvas.pushAlpha(0.35f + 0.65f * look.night);
    CityPainter(canvas, look.palette).drawMoon(sky.moon, sky.moonRadius);
    canvas.popAlpha();
}

} // namespace

engine::LayerKey keyOf(const CityLook& look) {
    return engine::LayerKey().addBytes(look.palette).addBytes(look.theme).add(look.night);
}

engine::LayerKey keyOf(const CityLook& look, const CitySky& sky) {
    return keyOf(look).add(sky.ground).add(sky.tallest).add(sky.moon.x).add(sky.moon.y).add(sky.moonRadius);
}

void drawCitySky(engine::Canvas& canvas, const CityLook& look, const CitySky& sky) {
    drawOpenSky(canvas, look, sky);
    if (sky.moonRadius > 0.0f) {
        drawMoon(canvas, look, sky);
    }
    drawFarSkyline(canvas, look, {sky.ground, sky.tallest});
}

void drawFreeStars(engine::Canvas& canvas, const CityLook& look, const CitySky& sky, float time) {
    eachStar(canvas.size(), sky.ground, time, [&](const Star& star) {
        if (isFree(star, sky)) {
            drawStar(canvas, look, star);
        }
    });
}

void drawNightSky(engine::Canvas& canvas, const CityLook& look, float calm) {
    canvas.cachedLayer(keyOf(look).add(calm).value(), [&](engine::Canvas& still) {
        const engine::Vec2 size = still.size();
        const engine::Palette& palette = look.palette;
        drawCitySky(still, look, {size.y, 0.24f * size.y});
        drawRoofs(still, palette, size.y, {palette.buildingNear, 0.11f * size.y, kSkySeed + 3, 0.4f});
        still.rect({0, 0, size.x, size.y}, palette.surfaceSunken.faded(calm));
    });
}

} // namespace game
