#include "game/city/city_painter.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/core/rng.hpp"
#include "game/city/city_building_painter.hpp"

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

bool isReflected(const CityPicture& picture, std::size_t building) {
    return standsOn(picture.plan.buildings()[building], picture.plan.terraces().front()) &&
           picture.state.buildings[building].status != ModuleStatus::locked;
}

// How much shorter than themselves things are on the water.
float squeezeOf(const CityPicture& picture, const Rect& river) {
    return river.height / std::max(1.0f, picture.plan.terraces().front().height) * 1.25f;
}

void addBox(engine::LayerKey& key, const Rect& box) {
    key.add(box.x).add(box.y).add(box.width).add(box.height);
}

// How far apart lamps stand, and how long the street is.
struct LampRow {
    float apart = 0.0f;
    float street = 0.0f;
};

// Between the houses, and on along the empty street.
std::vector<float> lampsOf(const CityPlan& plan, const Rect& terrace, const LampRow& row) {
    std::vector<float> edges;
    for (const CityBuilding& building : plan.buildings()) {
        if (standsOn(building, terrace)) {
            edges.push_back(building.lot.x);
            edges.push_back(building.lot.right());
        }
    }
    if (edges.empty()) {
        edges.push_back(row.street / 2);
    }
    std::sort(edges.begin(), edges.end());
    std::vector<float> lamps;
    for (float x = edges.front() - row.apart; x > 0.0f; x -= row.apart) {
        lamps.push_back(x);
    }
    float last = edges.front() - row.apart;
    for (const float x : edges) {
        if (x - last > 0.6f * row.apart) {
            lamps.push_back(x);
            last = x;
        }
    }
    for (float x = last + row.apart; x < row.street; x += row.apart) {
        lamps.push_back(x);
    }
    return lamps;
}

} // namespace

CityPainter::CityPainter(engine::Canvas& canvas, const engine::Palette& palette)
    : m_canvas(canvas), m_palette(palette), m_unit(canvas.size().y / 1080.0f) {}

void CityPainter::addTo(engine::LayerKey& key, const CityPicture& picture) {
    key.add(picture.plan.headroom()).add(picture.plan.signHeight());
    for (const Rect& terrace : picture.plan.terraces()) {
        addBox(key, terrace);
    }
    for (std::size_t i = 0; i < picture.plan.buildings().size(); ++i) {
        const CityBuilding& building = picture.plan.buildings()[i];
        addBox(key, building.body);
        addBox(key, building.lot);
        key.add(building.character).add(std::uint64_t{building.floors});
        key.add(static_cast<std::uint64_t>(picture.state.buildings[i].status));
        key.add(picture.state.buildings[i].built);
    }
}

void CityPainter::drawCity(const CityPicture& picture) const {
    for (std::size_t i = picture.plan.terraces().size(); i-- > 0;) {
        drawTerrace(picture, i);
    }
}

// A terrace hides no window of another, so they may all be drawn last.
void CityPainter::drawLife(const CityPicture& picture) const {
    const CityBuildingPainter painter(m_canvas, m_palette, picture.time, m_unit);
    for (std::size_t i = 0; i < picture.plan.buildings().size(); ++i) {
        painter.drawLiving(picture.plan.buildings()[i], picture.state.buildings[i], picture.plan.headroom());
        drawWindows(picture, i);
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
            painter.drawBody(picture.plan.buildings()[i], picture.state.buildings[i], picture.plan.headroom());
        }
    }
    drawHaze(box, ground, static_cast<float>(terrace) / static_cast<float>(picture.plan.terraces().size()));
    const Rect street{0.0f, ground, m_canvas.size().x, picture.plan.signHeight()};
    drawStreet(street);
    drawLamps(picture, box, ground);
}

// A back terrace stands on dark ground that reaches down behind the roofs in front of it.
void CityPainter::drawHill(const Rect& terrace, float ground) const {
    const Rect hill{0.0f, ground, m_canvas.size().x, terrace.bottom() - ground + terrace.height};
    m_canvas.gradientRect(hill, {mixed(m_palette.buildingNear, m_palette.buildingFar, 0.45f),
                                 mixed(m_palette.buildingNear, m_palette.skyBottom, 0.35f)});
}

// The farther a terrace, the more air lies before it, most of it low above its street.
void CityPainter::drawHaze(const Rect& terrace, float ground, float depth) const {
    const Color air = mixed(m_palette.skyBottom, m_palette.error, 0.15f);
    m_canvas.gradientRect({0.0f, terrace.y, m_canvas.size().x, ground - terrace.y},
                          {air.faded(0.0f), air.faded(0.55f * depth)});
}

void CityPainter::drawWindows(const CityPicture& picture, std::size_t index) const {
    const CityBuilding& building = picture.plan.buildings()[index];
    const BuildingState& state = picture.state.buildings[index];
    const CityBuildingPainter painter(m_canvas, m_palette, picture.time, m_unit);
    for (std::size_t i = 0; i < building.windowCount; ++i) {
        const std::size_t window = building.firstWindow + i;
        painter.drawWindow(picture.plan.windows()[window], lightOf(picture, window),
                           CityBuildingPainter::isWalled(building, state, i));
    }
}

void CityPainter::drawMark(const Rect& body) const {
    const Rect around = body.inset(-6.0f * m_unit);
    const float thick = std::max(2.0f, 3.0f * m_unit);
    m_canvas.outline(around, 8.0f * m_unit, thick, m_palette.accent);
    // The light of the frame, without a veil over the windows.
    for (const float step : {1.0f, 2.0f, 3.0f}) {
        m_canvas.outline(around.inset(-step * thick), 8.0f * m_unit + step * thick, thick,
                         m_palette.accent.faded(0.26f / step));
    }
}

void CityPainter::drawStreet(const Rect& street) const {
    const Color road = mixed(m_palette.buildingNear, m_palette.surfaceSunken, 0.4f);
    m_canvas.gradientRect(street, {road, m_palette.surfaceSunken});
    const float kerb = std::max(1.0f, 3.0f * m_unit);
    m_canvas.rect({street.x, street.y, street.width, kerb}, mixed(road, m_palette.outline, 0.55f));
}

void CityPainter::drawLamps(const CityPicture& picture, const Rect& terrace, float ground) const {
    const float height = std::min(74.0f * m_unit, 1.3f * picture.plan.headroom());
    for (const float x : lampsOf(picture.plan, terrace, {210.0f * m_unit, m_canvas.size().x})) {
        drawLamp({x, ground}, height);
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

Rect CityPainter::riverOf(const CityPicture& picture, float bottom) const {
    const float top = picture.plan.terraces().front().bottom();
    return {0.0f, top, m_canvas.size().x, bottom - top};
}

void CityPainter::drawRiver(const CityPicture& picture, float bottom) const {
    const Rect river = riverOf(picture, bottom);
    m_canvas.gradientRect(river, {mixed(m_palette.skyBottom, m_palette.surfaceSunken, 0.45f), m_palette.skyTop});
    m_canvas.pushClip(river);
    drawShades(picture, river);
    m_canvas.popClip();
    const float wall = std::max(2.0f, 5.0f * m_unit);
    m_canvas.rect({0.0f, river.y - wall, river.width, wall},
                  mixed(m_palette.buildingNear, m_palette.outline, 0.25f));
}

void CityPainter::drawRiverLife(const CityPicture& picture, float bottom) const {
    const Rect river = riverOf(picture, bottom);
    m_canvas.pushClip(river);
    drawReflections(picture, river);
    drawRipples(river, picture.time);
    m_canvas.popClip();
}

void CityPainter::drawShades(const CityPicture& picture, const Rect& river) const {
    for (std::size_t b = 0; b < picture.plan.buildings().size(); ++b) {
        const Rect& body = picture.plan.buildings()[b].body;
        if (isReflected(picture, b)) {
            m_canvas.gradientRect({body.x, river.y, body.width, body.height * squeezeOf(picture, river)},
                                  {m_palette.buildingNear.faded(0.55f), m_palette.buildingNear.faded(0.0f)});
        }
    }
}

void CityPainter::drawReflections(const CityPicture& picture, const Rect& river) const {
    const float squeeze = squeezeOf(picture, river);
    for (std::size_t b = 0; b < picture.plan.buildings().size(); ++b) {
        const CityBuilding& building = picture.plan.buildings()[b];
        const std::size_t count = isReflected(picture, b) ? building.windowCount : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const WindowLight light = lightOf(picture, building.firstWindow + i);
            if (light.recall <= 0.2f) {
                continue;
            }
            const Rect& box = picture.plan.windows()[building.firstWindow + i].box;
            const float y = river.y + (building.body.bottom() - box.bottom()) * squeeze;
            const Color glow = m_palette.windowWarm.faded(0.30f * light.recall * light.recall);
            const float length = 2.6f * box.height * squeeze;
            const Rect streak{box.x + 0.1f * box.width, y, 0.8f * box.width, 0.3f * length};
            m_canvas.gradientRect(streak, {glow.faded(0.0f), glow});
            m_canvas.gradientRect({streak.x, streak.bottom(), streak.width, 0.7f * length},
                                  {glow, glow.faded(0.0f)});
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
