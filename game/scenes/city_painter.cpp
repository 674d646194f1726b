#include "game/scenes/city_painter.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"
#include "game/scenes/city_building_painter.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;

constexpr std::uint64_t kRiverSeed = 41;
constexpr int kRipples = 46;
// How much a lit window's light breathes.
constexpr float kTwinkle = 0.035f;

WindowLight lightOf(const CityPicture& picture, std::size_t window) {
    const float recall = picture.lights.recall(window);
    const float phase = static_cast<float>(window % 17) * 1.7f;
    const float breath = 1.0f + kTwinkle * std::sin(picture.time * (0.5f + 0.07f * phase) + phase);
    return {std::min(1.0f, recall * breath), picture.lights.flare(window)};
}

float groundOf(const CityPlan& plan, std::size_t terrace) {
    return plan.terraces()[terrace].bottom() - plan.signHeight();
}

bool standsOn(const CityBuilding& building, const Rect& terrace) {
    return building.body.bottom() > terrace.y && building.body.bottom() <= terrace.bottom();
}

} // namespace

CityPainter::CityPainter(engine::Canvas& canvas, const engine::Palette& palette)
    : m_canvas(canvas), m_palette(palette), m_unit(canvas.size().y / 1080.0f) {}

void CityPainter::drawCity(const CityPicture& picture) const {
    for (std::size_t i = picture.plan.terraces().size(); i-- > 0;) {
        drawTerrace(picture, i);
    }
    if (picture.marked < picture.plan.buildings().size()) {
        drawMark(picture.plan.buildings()[picture.marked].body);
    }
}

void CityPainter::drawTerrace(const CityPicture& picture, std::size_t terrace) const {
    const Rect& box = picture.plan.terraces()[terrace];
    const float ground = groundOf(picture.plan, terrace);
    if (terrace > 0) {
        drawHill(box, ground);
    }
    const CityBuildingPainter painter(m_canvas, m_palette, picture.time, m_unit);
    for (std::size_t i = 0; i < picture.plan.buildings().size(); ++i) {
        if (standsOn(picture.plan.buildings()[i], box)) {
            painter.drawBehind(picture.plan.buildings()[i], picture.state.buildings[i], picture.plan.headroom());
        }
    }
    for (std::size_t i = 0; i < picture.plan.buildings().size(); ++i) {
        if (standsOn(picture.plan.buildings()[i], box)) {
            drawBuilding(picture, i);
        }
    }
    const Rect street{0.0f, ground, m_canvas.size().x, picture.plan.signHeight()};
    drawStreet(street);
    drawLamps(picture, street);
}

// A back terrace stands on dark ground that reaches down behind the roofs in front of it.
void CityPainter::drawHill(const Rect& terrace, float ground) const {
    const Rect hill{0.0f, ground, m_canvas.size().x, terrace.bottom() - ground + terrace.height};
    m_canvas.gradientRect(hill, {mixed(m_palette.buildingNear, m_palette.buildingFar, 0.45f),
                                 mixed(m_palette.buildingNear, m_palette.skyBottom, 0.35f)});
}

void CityPainter::drawBuilding(const CityPicture& picture, std::size_t index) const {
    const CityBuilding& building = picture.plan.buildings()[index];
    const BuildingState& state = picture.state.buildings[index];
    const CityBuildingPainter painter(m_canvas, m_palette, picture.time, m_unit);
    painter.drawBody(building, state, picture.plan.headroom());
    for (std::size_t i = 0; i < building.windowCount; ++i) {
        const std::size_t window = building.firstWindow + i;
        painter.drawWindow(picture.plan.windows()[window], lightOf(picture, window),
                           CityBuildingPainter::isWalled(building, state, i));
    }
}

void CityPainter::drawMark(const Rect& body) const {
    const Rect around = body.inset(-6.0f * m_unit);
    m_canvas.glow(around, 8.0f * m_unit, 18.0f * m_unit, m_palette.accent.faded(0.30f));
    m_canvas.outline(around, 8.0f * m_unit, std::max(2.0f, 3.0f * m_unit), m_palette.accent);
}

void CityPainter::drawStreet(const Rect& street) const {
    const Color road = mixed(m_palette.buildingNear, m_palette.surfaceSunken, 0.4f);
    m_canvas.gradientRect(street, {road, m_palette.surfaceSunken});
    const float kerb = std::max(1.0f, 3.0f * m_unit);
    m_canvas.rect({street.x, street.y, street.width, kerb}, mixed(road, m_palette.outline, 0.55f));
}

void CityPainter::drawLamps(const CityPicture& picture, const Rect& street) const {
    const float height = std::min(74.0f * m_unit, 1.6f * picture.plan.headroom());
    const float apart = 210.0f * m_unit;
    for (float x = 0.5f * apart; x < street.width; x += apart) {
        const engine::Vec2 foot{x, street.y};
        const Rect pole{x - 5.0f * m_unit, street.y - 8.0f * m_unit, 10.0f * m_unit, 4.0f * m_unit};
        const bool free = std::none_of(picture.plan.buildings().begin(), picture.plan.buildings().end(),
                                       [&](const CityBuilding& house) { return house.body.overlaps(pole); });
        // A house in its way takes the lamp; the street before it is lit all the same.
        free ? drawLamp(foot, height) : drawLamp(foot, 0.0f);
    }
}

void CityPainter::drawLamp(engine::Vec2 foot, float height) const {
    const float pool = 90.0f * m_unit;
    m_canvas.glow({foot.x - 0.3f * pool, foot.y + 3.0f * m_unit, 0.6f * pool, 3.0f * m_unit}, 2.0f * m_unit,
                  0.5f * pool, m_palette.windowWarm.faded(0.16f));
    if (height <= 0.0f) {
        return;
    }
    const float thick = std::max(1.0f, 3.0f * m_unit);
    const Color pole = mixed(m_palette.buildingNear, m_palette.outline, 0.3f);
    const engine::Vec2 head{foot.x + 12.0f * m_unit, foot.y - height};
    m_canvas.line(foot, {foot.x, foot.y - height}, thick, pole);
    m_canvas.line({foot.x, foot.y - height}, head, thick, pole);
    m_canvas.triangle(head, {head.x - 30.0f * m_unit, foot.y}, {head.x + 30.0f * m_unit, foot.y},
                      m_palette.windowWarm.faded(0.07f));
    const Rect bulb{head.x - 6.0f * m_unit, head.y, 12.0f * m_unit, 5.0f * m_unit};
    m_canvas.glow(bulb, 2.0f * m_unit, 26.0f * m_unit, m_palette.windowWarm.faded(0.45f));
    m_canvas.rounded(bulb, 2.0f * m_unit, m_palette.windowWarm);
}

void CityPainter::drawRiver(const CityPicture& picture, float bottom) const {
    const float top = picture.plan.terraces().front().bottom();
    const Rect river{0.0f, top, m_canvas.size().x, bottom - top};
    m_canvas.gradientRect(river, {mixed(m_palette.skyBottom, m_palette.surfaceSunken, 0.45f), m_palette.skyTop});
    m_canvas.pushClip(river);
    drawReflections(picture, river);
    drawRipples(river, picture.time);
    m_canvas.popClip();
    const float wall = std::max(2.0f, 5.0f * m_unit);
    m_canvas.rect({0.0f, top - wall, river.width, wall}, mixed(m_palette.buildingNear, m_palette.outline, 0.25f));
}

void CityPainter::drawReflections(const CityPicture& picture, const Rect& river) const {
    const Rect& nearest = picture.plan.terraces().front();
    const float squeeze = river.height / std::max(1.0f, nearest.height) * 1.25f;
    for (std::size_t b = 0; b < picture.plan.buildings().size(); ++b) {
        const CityBuilding& building = picture.plan.buildings()[b];
        if (!standsOn(building, nearest) || picture.state.buildings[b].status == ModuleStatus::locked) {
            continue;
        }
        const Color shade = m_palette.buildingNear;
        m_canvas.gradientRect({building.body.x, river.y, building.body.width, building.body.height * squeeze},
                              {shade.faded(0.55f), shade.faded(0.0f)});
        for (std::size_t i = 0; i < building.windowCount; ++i) {
            const WindowLight light = lightOf(picture, building.firstWindow + i);
            if (light.recall <= 0.2f) {
                continue;
            }
            const Rect& box = picture.plan.windows()[building.firstWindow + i].box;
            const float y = river.y + (building.body.bottom() - box.bottom()) * squeeze;
            const Color glow = m_palette.windowWarm.faded(0.34f * light.recall * light.recall);
            m_canvas.gradientRect({box.x, y, box.width, 2.6f * box.height * squeeze}, {glow, glow.faded(0.0f)});
        }
    }
}

void CityPainter::drawRipples(const Rect& river, float time) const {
    engine::Rng rng(kRiverSeed);
    for (int i = 0; i < kRipples; ++i) {
        const float depth = static_cast<float>(rng.unit());
        const float length = (40.0f + 180.0f * depth) * m_unit * static_cast<float>(rng.between(0.5, 1.0));
        const float drift = 14.0f * m_unit * std::sin(0.35f * time + 9.0f * depth);
        const float x = static_cast<float>(rng.unit()) * river.width + drift;
        const bool dark = rng.chance(0.6);
        const Color color = dark ? m_palette.surfaceSunken.faded(0.5f) : m_palette.textMuted.faded(0.10f);
        m_canvas.rounded({x - length / 2, river.y + depth * river.height, length, (1.5f + 2.0f * depth) * m_unit},
                         m_unit, color);
    }
}

void CityPainter::drawMoon(engine::Vec2 centre, float radius) const {
    const Rect disc{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    const Color light = mixed(m_palette.text, m_palette.windowWarm, 0.28f);
    m_canvas.glow(disc, radius, 3.2f * radius, light.faded(0.16f));
    m_canvas.glow(disc, radius, 1.0f * radius, light.faded(0.28f));
    m_canvas.circle(centre, radius, light);
    const Color sea = mixed(light, m_palette.skyBottom, 0.16f);
    m_canvas.circle({centre.x - 0.30f * radius, centre.y - 0.18f * radius}, 0.26f * radius, sea);
    m_canvas.circle({centre.x + 0.24f * radius, centre.y + 0.30f * radius}, 0.18f * radius, sea);
    m_canvas.circle({centre.x + 0.34f * radius, centre.y - 0.34f * radius}, 0.12f * radius, sea);
}

} // namespace game
