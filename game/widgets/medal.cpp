#include "game/widgets/medal.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "game/widgets/tile.hpp"

namespace game {
namespace {

constexpr float kTurn = 6.2831853f;
constexpr engine::Color kNight = engine::Color::hex(0x0A0F2C);
constexpr engine::Color kShine = engine::Color::hex(0xFFFFFF);

engine::Color metalOf(Badge::Rarity rarity) {
    switch (rarity) {
    case Badge::Rarity::common:
        return engine::Color::hex(0xC98A5B);
    case Badge::Rarity::uncommon:
        return engine::Color::hex(0xC4CFE4);
    case Badge::Rarity::rare:
        return engine::Color::hex(0x3CC7B4);
    case Badge::Rarity::legendary:
        return engine::Color::hex(0xFFC94D);
    }
    return engine::Color::hex(0xC98A5B);
}

std::vector<engine::Vec2> regular(engine::Vec2 centre, float radius, int corners, float turned) {
    std::vector<engine::Vec2> points;
    for (int i = 0; i < corners; ++i) {
        const float angle = (static_cast<float>(i) / static_cast<float>(corners) + turned) * kTurn;
        points.push_back({centre.x + std::cos(angle) * radius, centre.y + std::sin(angle) * radius});
    }
    return points;
}

std::vector<engine::Vec2> shield(engine::Vec2 centre, float radius) {
    static constexpr engine::Vec2 kShield[] = {{-0.82f, -0.86f}, {0.82f, -0.86f}, {0.82f, 0.1f}, {0.62f, 0.52f},
                                               {0.0f, 0.98f},    {-0.62f, 0.52f}, {-0.82f, 0.1f}};
    std::vector<engine::Vec2> points;
    for (const engine::Vec2& point : kShield) {
        points.push_back({centre.x + point.x * radius, centre.y + point.y * radius});
    }
    return points;
}

struct Disc {
    Badge::Rarity rarity;
    engine::Vec2 centre;
    float radius;
};

void drawShape(engine::Canvas& canvas, const Disc& disc, engine::Color color) {
    switch (disc.rarity) {
    case Badge::Rarity::common:
        canvas.circle(disc.centre, disc.radius * 0.94f, color);
        break;
    case Badge::Rarity::uncommon:
        canvas.polygon(regular(disc.centre, disc.radius, 6, 0.25f), color);
        break;
    case Badge::Rarity::rare:
        canvas.polygon(shield(disc.centre, disc.radius), color);
        break;
    case Badge::Rarity::legendary:
        // Three squares turned against each other make a star of twelve points.
        for (int i = 0; i < 3; ++i) {
            canvas.polygon(regular(disc.centre, disc.radius, 4, static_cast<float>(i) / 12.0f), color);
        }
        break;
    }
}

} // namespace

const char* Medal::rarityName(Badge::Rarity rarity) {
    switch (rarity) {
    case Badge::Rarity::common:
        return "Common";
    case Badge::Rarity::uncommon:
        return "Uncommon";
    case Badge::Rarity::rare:
        return "Rare";
    case Badge::Rarity::legendary:
        return "Legendary";
    }
    return "Common";
}

void Medal::draw(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box) const {
    const engine::Vec2 centre = box.centre();
    const float radius = std::min(box.width, box.height) / 2 * 0.92f;
    const engine::Color metal = metalOf(rarity);
    const engine::Color rim = earned ? engine::mixed(metal, kNight, 0.35f) : engine::mixed(metal, kNight, 0.45f);
    if (earned) {
        const float core = radius * 0.9f;
        canvas.glow({centre.x - core, centre.y - core, 2 * core, 2 * core}, core, radius * 0.45f,
                    metal.faded(0.35f));
    }
    drawShape(canvas, {rarity, centre, radius}, rim);
    drawShape(canvas, {rarity, centre, radius * 0.9f}, earned ? metal : palette.surfaceSunken);
    if (earned) {
        canvas.pushClip({box.x, box.y, box.width, centre.y - box.y});
        drawShape(canvas, {rarity, centre, radius * 0.9f}, kShine.faded(0.16f));
        canvas.popClip();
        canvas.circle(centre, radius * 0.56f, engine::mixed(metal, kNight, 0.62f));
    }
    const float half = radius * 0.3f;
    drawWindow(canvas, palette, {centre.x - half, centre.y - half, 2 * half, 2 * half}, earned ? 1.0f : 0.0f);
}

} // namespace game
