#include "game/city/city_roof_painter.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;

Color roofColour(const engine::Palette& palette) {
    return mixed(palette.buildingNear, palette.skyBottom, 0.55f);
}

} // namespace

void CityRoofPainter::drawRoof(const CityBuilding& building, float headroom) const {
    const Rect& body = building.body;
    const float room = std::min(headroom, 0.75f * body.width);
    switch (building.character / 16 % 6) {
    case 0:
        drawAntenna(body, room);
        break;
    case 1:
        drawWaterTank(body, room);
        break;
    case 2:
        drawSetback(body, room);
        break;
    case 3:
        drawSpire(body, room);
        break;
    case 4:
        drawDome(body, room);
        break;
    default:
        drawGarden(body, room);
        break;
    }
    const float cornice = std::max(2.0f, 0.035f * body.width);
    m_canvas.glow({body.x, body.y - cornice, body.width, cornice}, 0.0f, 3.0f * cornice,
                  m_palette.windowWarm.faded(0.22f));
    m_canvas.rect({body.x - cornice, body.y - cornice, body.width + 2 * cornice, cornice},
                  mixed(roofColour(m_palette), m_palette.windowWarm, 0.45f));
}

void CityRoofPainter::drawAntenna(const Rect& body, float room) const {
    const Color colour = roofColour(m_palette);
    const float x = body.x + 0.38f * body.width;
    m_canvas.rect({x - 0.12f * body.width, body.y - 0.22f * room, 0.36f * body.width, 0.22f * room}, colour);
    m_canvas.line({x, body.y - 0.2f * room}, {x, body.y - 0.9f * room}, std::max(1.5f, 3.0f * m_unit), colour);
    for (const float share : {0.5f, 0.66f}) {
        const float half = (0.9f - share) * 0.3f * body.width;
        m_canvas.line({x - half, body.y - share * room}, {x + half, body.y - share * room},
                      std::max(1.0f, 2.0f * m_unit), colour);
    }
}

void CityRoofPainter::drawWaterTank(const Rect& body, float room) const {
    const Color colour = mixed(roofColour(m_palette), m_palette.windowDim, 0.25f);
    const float width = std::min(0.34f * body.width, 0.8f * room);
    const float left = body.x + 0.56f * body.width;
    const float top = body.y - 0.78f * room;
    for (const float share : {0.12f, 0.88f}) {
        m_canvas.line({left + share * width, body.y}, {left + share * width, top + 0.4f * room},
                      std::max(1.0f, 2.5f * m_unit), colour);
    }
    m_canvas.gradientRect({left, top, width, 0.5f * room}, {colour, mixed(colour, m_palette.buildingNear, 0.5f)});
    m_canvas.triangle({left - 0.08f * width, top}, {left + 1.08f * width, top},
                      {left + width / 2, top - 0.2f * room}, mixed(colour, m_palette.buildingNear, 0.3f));
    m_canvas.rect({body.x + 0.1f * body.width, body.y - 0.2f * room, 0.25f * body.width, 0.2f * room},
                  roofColour(m_palette));
}

void CityRoofPainter::drawSetback(const Rect& body, float room) const {
    const Color colour = roofColour(m_palette);
    for (int step = 0; step < 2; ++step) {
        const float inset = (0.16f + 0.16f * static_cast<float>(step)) * body.width;
        const float top = body.y - (0.38f + 0.32f * static_cast<float>(step)) * room;
        m_canvas.rect({body.x + inset, top, body.width - 2 * inset, body.y - top}, colour);
        m_canvas.rect({body.x + inset, top, body.width - 2 * inset, std::max(1.5f, 2.5f * m_unit)},
                      m_palette.windowWarm.faded(0.55f));
    }
}

void CityRoofPainter::drawSpire(const Rect& body, float room) const {
    const Color colour = roofColour(m_palette);
    const engine::Vec2 tip{body.centre().x, body.y - 0.72f * room};
    m_canvas.triangle({body.x, body.y}, {body.right(), body.y}, tip, colour);
    m_canvas.triangle({body.centre().x, body.y}, {body.right(), body.y}, tip,
                      mixed(colour, m_palette.textMuted, 0.14f));
    m_canvas.line(tip, {tip.x, body.y - 0.97f * room}, std::max(1.5f, 2.5f * m_unit), colour);
    m_canvas.circle({tip.x, body.y - 0.28f * room}, 0.07f * body.width, m_palette.windowWarm.faded(0.8f));
}

void CityRoofPainter::drawDome(const Rect& body, float room) const {
    const Color colour = mixed(roofColour(m_palette), m_palette.success, 0.14f);
    const float radius = std::min(0.32f * body.width, 0.62f * room);
    m_canvas.rect({body.centre().x - 1.1f * radius, body.y - 0.16f * room, 2.2f * radius, 0.16f * room},
                  roofColour(m_palette));
    m_canvas.pushClip({body.x, body.y - room, body.width, 0.86f * room});
    m_canvas.circle({body.centre().x, body.y - 0.14f * room}, radius, colour);
    m_canvas.circle({body.centre().x + 0.28f * radius, body.y - 0.14f * room - 0.35f * radius}, 0.4f * radius,
                    m_palette.textMuted.faded(0.12f));
    m_canvas.popClip();
    m_canvas.line({body.centre().x, body.y - 0.14f * room - radius},
                  {body.centre().x, body.y - 0.14f * room - 1.3f * radius}, std::max(1.5f, 2.5f * m_unit), colour);
}

void CityRoofPainter::drawGarden(const Rect& body, float room) const {
    const Color leaf = mixed(m_palette.buildingNear, m_palette.success, 0.34f);
    for (const float share : {0.16f, 0.34f, 0.58f, 0.80f}) {
        const float size = (0.14f + 0.12f * std::abs(std::sin(share * 37.0f))) * std::min(room, 0.6f * body.width);
        const engine::Vec2 crown{body.x + share * body.width, body.y - 1.5f * size};
        m_canvas.line({crown.x, body.y}, crown, std::max(1.0f, 2.0f * m_unit), m_palette.buildingNear);
        m_canvas.circle(crown, size, leaf);
        m_canvas.circle({crown.x + 0.3f * size, crown.y - 0.3f * size}, 0.5f * size,
                        mixed(leaf, m_palette.success, 0.2f));
    }
}

void CityRoofPainter::drawCrane(const CityBuilding& building, float headroom) const {
    const Rect& body = building.body;
    const Color steel = mixed(m_palette.scaffold, m_palette.windowWarm, 0.35f);
    const float thick = std::max(1.0f, 2.2f * m_unit);
    const float room = std::min(0.8f * headroom, 0.6f * body.width);
    const float half = std::max(1.5f, 0.035f * body.width);
    const float x = body.x + 0.74f * body.width;
    const float jib = body.y - 0.62f * room;
    m_canvas.line({x - half, body.bottom()}, {x - half, jib}, thick, steel);
    m_canvas.line({x + half, body.bottom()}, {x + half, jib}, thick, steel);
    for (float y = jib; y + 2 * half < body.bottom(); y += 4 * half) {
        m_canvas.line({x - half, y}, {x + half, y + 2 * half}, 0.6f * thick, steel);
        m_canvas.line({x + half, y + 2 * half}, {x - half, y + 4 * half}, 0.6f * thick, steel);
    }
    const float reach = x - 0.86f * body.width;
    const engine::Vec2 top{x, body.y - room};
    m_canvas.line({reach, jib}, {x + 0.3f * body.width, jib}, 1.3f * thick, steel);
    m_canvas.line(top, {reach + 0.1f * body.width, jib}, 0.6f * thick, steel);
    m_canvas.line(top, {x + 0.28f * body.width, jib}, 0.6f * thick, steel);
    m_canvas.line({x, jib}, top, thick, steel);
    m_canvas.rect({x + 0.19f * body.width, jib, 0.11f * body.width, 0.2f * room}, steel);
}

void CityRoofPainter::drawRoofLights(const CityBuilding& building, float headroom) const {
    const Rect& body = building.body;
    const float room = std::min(headroom, 0.75f * body.width);
    if (building.character / 16 % 6 == 0) {
        drawBeacon({body.x + 0.38f * body.width, body.y - 0.92f * room}, 0.0f);
    } else if (building.character / 16 % 6 == 2) {
        drawBeacon({body.centre().x, body.y - 0.76f * room}, 2.0f);
    }
}

void CityRoofPainter::drawHook(const CityBuilding& building, float headroom) const {
    const Rect& body = building.body;
    const Color steel = mixed(m_palette.scaffold, m_palette.windowWarm, 0.35f);
    const float thick = std::max(1.0f, 2.2f * m_unit);
    const float room = std::min(0.8f * headroom, 0.6f * body.width);
    const float x = body.x + 0.74f * body.width;
    const float jib = body.y - 0.62f * room;
    const float hook = x - (0.52f + 0.16f * std::sin(0.25f * m_time)) * body.width;
    m_canvas.line({hook, jib}, {hook, jib + 0.34f * room}, 0.6f * thick, steel);
    m_canvas.rect({hook - 0.07f * body.width, jib + 0.34f * room, 0.14f * body.width, 0.09f * room}, steel);
    drawBeacon({x, body.y - room}, 1.0f);
}

void CityRoofPainter::drawBeacon(engine::Vec2 at, float phase) const {
    const float light = 0.6f + 0.4f * std::sin(1.4f * m_time + phase);
    const float radius = std::max(1.5f, 3.0f * m_unit);
    m_canvas.glow({at.x - radius, at.y - radius, 2 * radius, 2 * radius}, radius, 4.0f * radius,
                  m_palette.error.faded(0.5f * light));
    m_canvas.circle(at, radius, m_palette.error.faded(0.4f + 0.6f * light));
}

} // namespace game
