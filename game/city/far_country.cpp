#include "game/city/far_country.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;
using engine::Vec2;

constexpr std::uint64_t kSeed = 20;

float pick(engine::Rng& rng, double low, double high) {
    return static_cast<float>(rng.between(low, high));
}

void drawRoofLamps(engine::Canvas& canvas, const Rect& house, Color color, engine::Rng& rng) {
    const float unit = canvas.size().y / 1080.0f;
    const int count = static_cast<int>(rng.below(7));
    for (int i = 0; i < count; ++i) {
        const float x = house.x + pick(rng, 0.15, 0.8) * house.width;
        const float y = house.y + pick(rng, 0.1, 0.8) * house.height;
        canvas.rect({x, y, 2.5f * unit, 3.5f * unit}, color);
    }
}

void mist(engine::Canvas& canvas, Color haze, const FarGround& far, float share) {
    const Rect low{0, far.ground - share * far.tallest, canvas.size().x, share * far.tallest};
    canvas.gradientRect(low, {haze.faded(0.0f), haze.faded(0.45f)});
}

Color hazeOf(const CityLook& look) {
    return mixed(look.palette.skyBottom, look.palette.error, 0.2f);
}

// A gantry: two legs, a long arm over the water.
void drawGantry(engine::Canvas& canvas, Vec2 foot, float height, Color color) {
    const float thick = std::max(1.5f, 0.035f * height);
    const float wide = 0.34f * height;
    canvas.line(foot, {foot.x, foot.y - 0.72f * height}, thick, color);
    canvas.line({foot.x + wide, foot.y}, {foot.x + wide, foot.y - 0.72f * height}, thick, color);
    canvas.line({foot.x, foot.y - 0.34f * height}, {foot.x + wide, foot.y - 0.34f * height}, 0.7f * thick, color);
    canvas.line({foot.x - 0.62f * height, foot.y - 0.72f * height},
                {foot.x + wide + 0.24f * height, foot.y - 0.72f * height}, 1.2f * thick, color);
    const Vec2 peak{foot.x + 0.3f * wide, foot.y - height};
    canvas.line({foot.x, foot.y - 0.72f * height}, peak, 0.8f * thick, color);
    canvas.line(peak, {foot.x - 0.58f * height, foot.y - 0.72f * height}, 0.5f * thick, color);
    canvas.line(peak, {foot.x + wide + 0.2f * height, foot.y - 0.72f * height}, 0.5f * thick, color);
}

void drawLighthouse(engine::Canvas& canvas, const CityLook& look, Vec2 foot, float height) {
    const Color wall = mixed(look.palette.buildingFar, look.palette.textMuted, 0.3f);
    const float half = 0.075f * height;
    canvas.polygon({{foot.x - 1.5f * half, foot.y},
                    {foot.x + 1.5f * half, foot.y},
                    {foot.x + half, foot.y - 0.84f * height},
                    {foot.x - half, foot.y - 0.84f * height}},
                   wall);
    for (const float share : {0.22f, 0.5f}) {
        canvas.rect({foot.x - 1.3f * half, foot.y - (share + 0.1f) * height, 2.6f * half, 0.1f * height},
                    mixed(wall, look.palette.error, 0.35f));
    }
    const Vec2 lamp{foot.x, foot.y - 0.9f * height};
    canvas.triangle(lamp, {lamp.x - 3.4f * height, lamp.y - 0.22f * height},
                    {lamp.x - 3.4f * height, lamp.y + 0.16f * height}, look.palette.windowWarm.faded(0.05f));
    canvas.glow({lamp.x - half, lamp.y - half, 2 * half, 2 * half}, half, 4.0f * half,
                look.palette.windowWarm.faded(0.5f));
    canvas.circle(lamp, 0.8f * half, look.palette.windowWarm);
    canvas.triangle({foot.x - 1.2f * half, foot.y - 0.96f * height},
                    {foot.x + 1.2f * half, foot.y - 0.96f * height}, {foot.x, foot.y - 1.06f * height}, wall);
}

void drawPine(engine::Canvas& canvas, Vec2 foot, float height, Color color) {
    canvas.triangle({foot.x - 0.26f * height, foot.y}, {foot.x + 0.26f * height, foot.y},
                    {foot.x, foot.y - 0.7f * height}, color);
    canvas.triangle({foot.x - 0.19f * height, foot.y - 0.36f * height},
                    {foot.x + 0.19f * height, foot.y - 0.36f * height}, {foot.x, foot.y - height}, color);
}

struct Ridge {
    Color color;
    float height = 0.0f;
    std::uint64_t seed = 0;
    int pines = 0;
};

// Round tops side by side: wide circles that reach below the ground, of which only the upper part is seen.
void drawRidge(engine::Canvas& canvas, float ground, const Ridge& ridge) {
    engine::Rng rng(ridge.seed);
    const Vec2 size = canvas.size();
    canvas.pushClip({0.0f, 0.0f, size.x, ground});
    for (float x = -0.05f * size.x; x < 1.1f * size.x;) {
        const float top = ridge.height * pick(rng, 0.55, 1.0);
        const float half = pick(rng, 0.16, 0.26) * size.x;
        const float radius = (half * half + top * top) / (2.0f * top);
        canvas.circle({x, ground - top + radius}, radius, ridge.color);
        for (int i = 0; i < ridge.pines; ++i) {
            const float aside = pick(rng, -0.6, 0.6) * half;
            const float fall = radius - std::sqrt(radius * radius - aside * aside);
            drawPine(canvas, {x + aside, ground - top + fall + 0.04f * ridge.height},
                     pick(rng, 0.16, 0.3) * ridge.height, ridge.color);
        }
        x += half * pick(rng, 0.9, 1.2);
    }
    canvas.popClip();
}

} // namespace

void drawRoofs(engine::Canvas& canvas, const engine::Palette& palette, float ground, const RoofRow& row) {
    engine::Rng rng(row.seed);
    const Vec2 size = canvas.size();
    const float strip = std::max(1.0f, 2.0f * size.y / 1080.0f);
    float x = -0.02f * size.x;
    while (x < size.x) {
        const float width = pick(rng, 0.022, 0.055) * size.x * row.width;
        const float height = row.tallest * pick(rng, 0.3, 1.0);
        const Rect house{x, ground - height, width, height};
        canvas.rect(house, row.color);
        if (rng.chance(0.3)) {
            const float mast = x + pick(rng, 0.3, 0.7) * width;
            canvas.rect({mast, house.y - 0.18f * height, 0.05f * width, 0.18f * height}, row.color);
        } else if (rng.chance(0.4)) {
            canvas.rect({x + 0.2f * width, house.y - 0.07f * height, 0.45f * width, 0.07f * height}, row.color);
        }
        if (row.edge.a > 0 && height > 0.55f * row.tallest) {
            canvas.gradientRect({house.x, house.y, strip, height}, {row.edge, row.edge.faded(0.0f)});
            canvas.rect({house.x, house.y, width, strip}, row.edge);
        }
        drawRoofLamps(canvas, house, palette.windowWarm.faded(row.lamps), rng);
        x += width * pick(rng, 0.9, 1.15);
    }
}

void drawHarbour(engine::Canvas& canvas, const CityLook& look, const FarGround& far) {
    const engine::Palette& palette = look.palette;
    const Color haze = hazeOf(look);
    const Vec2 size = canvas.size();
    drawRoofs(canvas, palette, far.ground,
              {mixed(haze, palette.buildingFar, 0.45f), 0.8f * far.tallest, kSeed + 1, 0.12f});
    mist(canvas, haze, far, 0.6f);
    const Color steel = mixed(mixed(haze, palette.buildingFar, 0.7f), palette.skyTop, 0.25f);
    for (const float share : {0.2f, 0.27f, 0.60f, 0.83f}) {
        drawGantry(canvas, {share * size.x, far.ground}, (0.7f + 0.25f * std::sin(40.0f * share)) * far.tallest,
                   steel);
    }
    drawLighthouse(canvas, look, {0.365f * size.x, far.ground}, 0.95f * far.tallest);
    const Color near = mixed(mixed(palette.buildingFar, palette.skyBottom, 0.55f), palette.skyTop, 0.25f);
    drawRoofs(canvas, palette, far.ground, {near, 0.42f * far.tallest, kSeed + 2, 0.5f, 1.5f});
    mist(canvas, haze, far, 0.3f);
}

void drawHills(engine::Canvas& canvas, const CityLook& look, const FarGround& far) {
    const engine::Palette& palette = look.palette;
    const Color haze = hazeOf(look);
    const Color leaf = mixed(palette.buildingFar, palette.success, 0.12f);
    drawRidge(canvas, far.ground, {mixed(haze, leaf, 0.35f), far.tallest, kSeed + 5, 0});
    mist(canvas, haze, far, 0.7f);
    drawRidge(canvas, far.ground, {mixed(haze, leaf, 0.7f), 0.72f * far.tallest, kSeed + 6, 7});
    drawRoofs(canvas, palette, far.ground,
              {mixed(mixed(haze, leaf, 0.7f), palette.skyTop, 0.25f), 0.3f * far.tallest, kSeed + 7, 0.7f, 0.8f});
    mist(canvas, haze, far, 0.35f);
    drawRidge(canvas, far.ground, {mixed(leaf, palette.skyTop, 0.55f), 0.22f * far.tallest, kSeed + 8, 9});
}

void drawNeon(engine::Canvas& canvas, const CityLook& look, const FarGround& far) {
    const engine::Palette& palette = look.palette;
    const Color haze = hazeOf(look);
    const Color pink = mixed(palette.error, Color::hex(0xFF4FC3), 0.75f);
    drawRoofs(
        canvas, palette, far.ground,
        {mixed(haze, palette.buildingFar, 0.45f), 1.15f * far.tallest, kSeed + 10, 0.1f, 0.7f, pink.faded(0.22f)});
    mist(canvas, haze, far, 0.7f);
    drawRoofs(canvas, palette, far.ground,
              {mixed(mixed(palette.buildingFar, palette.skyBottom, 0.5f), palette.skyTop, 0.3f),
               0.85f * far.tallest, kSeed + 11, 0.35f, 0.8f, palette.accent.faded(0.34f)});
    mist(canvas, haze, far, 0.35f);
    drawRoofs(canvas, palette, far.ground,
              {mixed(palette.buildingNear, palette.skyTop, 0.4f), 0.45f * far.tallest, kSeed + 12, 0.4f, 1.0f,
               pink.faded(0.3f)});
}

} // namespace game
