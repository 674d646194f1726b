#include "game/scenes/first_start/lamp_toy.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"
#include "game/widgets/tile.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;

constexpr float kRing = 0.35f;

Color colourOf(const engine::Palette& palette, int colour) {
    const Color colours[] = {palette.accent, palette.success, palette.error, palette.windowWarm};
    return colours[colour];
}

// Disc, square, triangle, diamond: told apart without colours too.
void drawShape(engine::Canvas& canvas, engine::Vec2 at, float radius, int shape, Color color) {
    switch (shape) {
    case 0:
        canvas.circle(at, radius, color);
        break;
    case 1:
        canvas.rounded({at.x - 0.85f * radius, at.y - 0.85f * radius, 1.7f * radius, 1.7f * radius}, 0.2f * radius,
                       color);
        break;
    case 2:
        canvas.triangle({at.x - radius, at.y + 0.8f * radius}, {at.x + radius, at.y + 0.8f * radius},
                        {at.x, at.y - 0.9f * radius}, color);
        break;
    default:
        canvas.polygon({{at.x, at.y - 1.1f * radius},
                        {at.x + radius, at.y},
                        {at.x, at.y + 1.1f * radius},
                        {at.x - radius, at.y}},
                       color);
        break;
    }
}

} // namespace

void drawLampTile(engine::Canvas& canvas, const engine::Palette& palette, const Rect& box, const LampTile& tile) {
    const Color colour = colourOf(palette, tile.colour);
    const float radius = 0.16f * box.height;
    canvas.rounded({box.x, box.y + 0.05f * box.height, box.width, box.height}, radius, palette.surfaceSunken);
    canvas.roundedGradient(
        box, radius,
        {tile.hovered ? mixed(palette.surfaceRaised, colour, 0.25f) : palette.surfaceRaised, palette.surface});
    canvas.outline(box, radius, std::max(1.5f, 0.025f * box.height), colour);
    drawShape(canvas, box.centre(), 0.24f * box.height, tile.colour, colour);
    const char key[] = {static_cast<char>('1' + tile.colour), 0};
    const engine::TextStyle style{engine::Face::bodyBold, 0.15f * box.height};
    canvas.text(key, {box.x + 0.1f * box.height, box.y + 0.06f * box.height}, style, palette.textMuted);
}

void drawLamp(engine::Canvas& canvas, const engine::Palette& palette, const Rect& box, const LampLight& light) {
    const engine::Vec2 at = box.centre();
    const float radius = 0.36f * box.height;
    const Rect disc{at.x - radius, at.y - radius, 2 * radius, 2 * radius};
    if (light.sinceRight < kRing) {
        const float share = engine::ease::outQuad(light.sinceRight / kRing);
        canvas.ring(at, radius * (1.0f + 0.35f * share), 0.08f * radius,
                    palette.windowWarm.faded(0.8f * (1.0f - share)));
    }
    if (light.colour) {
        const Color colour = colourOf(palette, *light.colour);
        canvas.glow(disc, radius, 0.5f * radius, colour.faded(0.45f));
        canvas.circle(at, radius, palette.surfaceSunken);
        drawShape(canvas, at, 0.62f * radius, *light.colour, colour);
        canvas.ring(at, radius, 0.08f * radius, colour);
    } else {
        canvas.circle(at, radius, palette.surfaceSunken);
        canvas.ring(at, radius, 0.06f * radius, palette.outline);
    }
}

void drawFirstHouse(engine::Canvas& canvas, const engine::Palette& palette, const FirstHouse& house) {
    const Rect& body = house.body;
    const float cap = 0.05f * body.width;
    canvas.glow(body, 0.0f, 0.3f * body.width, palette.windowWarm.faded(0.012f * static_cast<float>(house.lit)));
    const float mast = body.x + 0.3f * body.width;
    canvas.line({mast, body.y}, {mast, body.y - 0.34f * body.width}, std::max(1.5f, 0.012f * body.width),
                palette.scaffold);
    const float beat = 0.6f + 0.4f * std::sin(1.4f * house.time);
    canvas.circle({mast, body.y - 0.35f * body.width}, 0.02f * body.width, palette.error.faded(beat));
    canvas.gradientRect(body, {mixed(palette.buildingNear, palette.surfaceRaised, 0.8f), palette.buildingNear});
    canvas.rect({body.x, body.y, 0.14f * body.width, body.height}, palette.buildingNear.faded(0.45f));
    canvas.rounded({body.x - cap, body.y - cap, body.width + 2 * cap, cap}, 0.3f * cap,
                   mixed(palette.buildingNear, palette.windowWarm, 0.45f));
    const float door = 0.26f * body.width;
    const Rect entry{body.centre().x - door / 2, body.bottom() - 1.5f * door, door, 1.5f * door};
    canvas.glow(entry, 0.0f, 0.5f * door, palette.windowWarm.faded(0.2f));
    canvas.gradientRect(entry, {mixed(palette.windowDim, palette.windowWarm, 0.4f), palette.windowDim});
    canvas.rect({entry.centre().x - 0.02f * door, entry.y, 0.04f * door, entry.height}, palette.buildingNear);
    const float cell = body.width / 3.6f;
    for (int i = 0; i < 12; ++i) {
        const float x = body.x + 0.3f * cell + static_cast<float>(i % 3) * cell;
        const float y = body.y + 0.35f * cell + static_cast<float>(3 - i / 3) * 1.25f * cell;
        drawWindow(canvas, palette, {x + 0.18f * cell, y, 0.64f * cell, 0.86f * cell}, i < house.lit ? 1.0f : 0.0f);
    }
}

} // namespace game
