#include "game/city/city_building_painter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "game/city/city_roof_painter.hpp"
#include "game/widgets/window_pane.hpp"

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;

std::size_t floorsBuilt(const CityBuilding& building, const BuildingState& state) {
    if (state.status == ModuleStatus::complete) {
        return building.floors;
    }
    if (state.status == ModuleStatus::locked) {
        return 0;
    }
    const auto floors = static_cast<std::size_t>(std::lround(state.built * static_cast<float>(building.floors)));
    return std::clamp<std::size_t>(floors, 1, std::max<std::size_t>(1, building.floors));
}

std::size_t columnsOf(const CityBuilding& building) {
    return building.floors == 0 ? 1 : (building.windowCount + building.floors - 1) / building.floors;
}

// What stands of it: from the street to the top of the floors built.
Rect wallsOf(const CityBuilding& building, const BuildingState& state) {
    if (state.status == ModuleStatus::complete) {
        return building.body;
    }
    const float share = static_cast<float>(floorsBuilt(building, state)) /
                        static_cast<float>(std::max<std::size_t>(1, building.floors));
    const float height =
        state.status == ModuleStatus::locked ? 0.0f : building.body.height * (0.14f + 0.78f * share);
    return {building.body.x, building.body.bottom() - height, building.body.width, height};
}

// Facades differ a little, all of one night.
Color tint(const engine::Palette& palette, std::uint64_t character) {
    const Color tints[] = {palette.surfaceRaised, palette.skyBottom, mixed(palette.surface, palette.accent, 0.12f),
                           mixed(palette.surfaceRaised, palette.error, 0.14f)};
    return mixed(palette.buildingNear, tints[character % 4], 0.75f);
}

} // namespace

bool CityBuildingPainter::isWalled(const CityBuilding& building, const BuildingState& state, std::size_t index) {
    return index / columnsOf(building) < floorsBuilt(building, state);
}

void CityBuildingPainter::drawBehind(const CityBuilding& building, const BuildingState& state,
                                     float headroom) const {
    if (state.status == ModuleStatus::open || state.status == ModuleStatus::inProgress) {
        CityRoofPainter(m_canvas, m_palette, m_time, m_unit).drawCrane(building, headroom);
    }
}

void CityBuildingPainter::drawLiving(const CityBuilding& building, const BuildingState& state,
                                     float headroom) const {
    const CityRoofPainter painter(m_canvas, m_palette, m_time, m_unit);
    if (state.status == ModuleStatus::complete) {
        painter.drawRoofLights(building, headroom);
    } else if (state.status != ModuleStatus::locked) {
        painter.drawHook(building, headroom);
    }
}

void CityBuildingPainter::drawBody(const CityBuilding& building, const BuildingState& state, float headroom) const {
    if (state.status == ModuleStatus::locked) {
        drawShell(building, headroom);
        drawLock(building.body);
        return;
    }
    const Rect walls = wallsOf(building, state);
    if (state.status != ModuleStatus::complete) {
        const Rect open{building.body.x, building.body.y, building.body.width, walls.y - building.body.y};
        m_canvas.rect(open, m_palette.buildingNear.faded(0.45f));
        drawScaffold(open, building.floors + 1 - std::min(building.floors, floorsBuilt(building, state)));
    }
    if (state.status == ModuleStatus::complete) {
        CityRoofPainter(m_canvas, m_palette, m_time, m_unit).drawRoof(building, headroom);
    } else {
        drawRebar(walls);
    }
    drawWalls(walls, building);
    drawDoor(building.body);
}

void CityBuildingPainter::drawScaffold(const Rect& box, std::size_t floors) const {
    const Color pole = m_palette.scaffold.faded(0.75f);
    const Color brace = m_palette.scaffold.faded(0.28f);
    const float thick = std::max(1.0f, 1.6f * m_unit);
    const std::size_t bays = box.width > 90.0f * m_unit ? 3 : 2;
    const float bay = box.width / static_cast<float>(bays);
    const float deck = box.height / static_cast<float>(std::max<std::size_t>(1, floors));
    for (std::size_t i = 0; i <= bays; ++i) {
        const float x = box.x + bay * static_cast<float>(i);
        m_canvas.line({x, box.y - 5.0f * m_unit}, {x, box.bottom()}, thick, pole);
    }
    for (std::size_t i = 0; i < floors; ++i) {
        const float y = box.y + deck * static_cast<float>(i);
        m_canvas.line({box.x - 4.0f * m_unit, y}, {box.right() + 4.0f * m_unit, y}, thick, pole);
        for (std::size_t j = 0; j < bays; ++j) {
            const float x = box.x + bay * static_cast<float>(j);
            const bool rising = (i + j) % 2 == 0;
            m_canvas.line({x, rising ? y + deck : y}, {x + bay, rising ? y : y + deck}, 0.8f * thick, brace);
        }
    }
}

void CityBuildingPainter::drawShell(const CityBuilding& building, float headroom) const {
    const Rect& body = building.body;
    const std::uint64_t chance = building.character;
    const float far = 0.15f * static_cast<float>(chance / 8 % 3);
    const Color stone = mixed(mixed(m_palette.buildingNear, m_palette.buildingFar, far), m_palette.skyBottom, 0.2f);
    drawShellRoof(building, std::min(headroom, 0.6f * body.width), mixed(stone, m_palette.scaffold, 0.16f));
    m_canvas.gradientRect(body, {stone, mixed(stone, m_palette.buildingNear, 0.7f)});
    m_canvas.rect({body.x, body.y, 0.16f * body.width, body.height}, m_palette.buildingNear.faded(0.3f));
    // The moon finds its edges, so that it stands out from the ground behind it.
    const float edge = std::max(1.0f, 2.0f * m_unit);
    m_canvas.rect({body.x, body.y, body.width, edge}, m_palette.scaffold.faded(0.5f));
    m_canvas.gradientRect({body.right() - edge, body.y, edge, body.height},
                          {m_palette.textMuted.faded(0.5f), m_palette.textMuted.faded(0.0f)});
    // Whole floors, from the street up; every house has come as far as chance wants.
    const std::size_t floors = building.floors + 1;
    const std::size_t clad = std::min(floors, std::max<std::size_t>(1, floors * (chance / 128 % 4 + 1) / 4));
    const float floor = body.height / static_cast<float>(floors);
    const float top = body.bottom() - floor * static_cast<float>(clad);
    const float thick = std::max(1.0f, 1.5f * m_unit);
    const Color pole = m_palette.scaffold.faded(0.6f);
    for (const float share : {-0.03f, 0.5f, 1.03f}) {
        const float x = body.x + share * body.width;
        m_canvas.line({x, top - 5.0f * m_unit}, {x, body.bottom()}, thick, pole);
    }
    for (std::size_t i = 0; i < clad; ++i) {
        const float y = top + floor * static_cast<float>(i);
        m_canvas.line({body.x - 0.06f * body.width, y}, {body.right() + 0.06f * body.width, y}, thick, pole);
    }
}

void CityBuildingPainter::drawShellRoof(const CityBuilding& building, float room, Color color) const {
    const Rect& body = building.body;
    const float middle = body.centre().x;
    switch (building.character / 16 % 5) {
    case 0:
        m_canvas.triangle({body.x, body.y}, {body.right(), body.y}, {middle, body.y - 0.7f * room}, color);
        break;
    case 1:
        m_canvas.rect({body.x + 0.2f * body.width, body.y - 0.5f * room, 0.6f * body.width, 0.5f * room}, color);
        m_canvas.rect({body.x + 0.36f * body.width, body.y - 0.85f * room, 0.28f * body.width, 0.4f * room}, color);
        break;
    case 2:
        m_canvas.triangle({body.x, body.y}, {body.right(), body.y}, {body.x, body.y - 0.8f * room}, color);
        break;
    case 3:
        m_canvas.rect({body.x + 0.56f * body.width, body.y - 0.3f * room, 0.3f * body.width, 0.3f * room}, color);
        m_canvas.line({body.x + 0.3f * body.width, body.y}, {body.x + 0.3f * body.width, body.y - 0.8f * room},
                      std::max(1.5f, 2.5f * m_unit), color);
        break;
    default: {
        // A dome as a polygon: a clip would cost a batch each.
        constexpr int kCorners = 16;
        const float half = 0.42f * body.width;
        std::vector<engine::Vec2> dome;
        for (int i = 0; i <= kCorners; ++i) {
            const float angle = std::numbers::pi_v<float> * static_cast<float>(i) / kCorners;
            dome.push_back({middle - half * std::cos(angle), body.y - std::min(half, room) * std::sin(angle)});
        }
        m_canvas.polygon(dome, color);
        break;
    }
    }
}

void CityBuildingPainter::drawLock(const Rect& body) const {
    // On the ground floor, below the windows.
    const float ground = std::min(0.16f * body.height, 0.42f * body.width);
    const float size = std::min({26.0f * m_unit, body.width * 0.2f, 0.7f * ground});
    const Color metal = mixed(m_palette.textMuted, m_palette.buildingNear, 0.25f);
    const engine::Vec2 centre{body.centre().x, body.bottom() - 0.5f * ground};
    m_canvas.ring({centre.x, centre.y - 0.30f * size}, 0.36f * size, 0.14f * size, metal);
    m_canvas.rounded({centre.x - 0.5f * size, centre.y - 0.25f * size, size, 0.8f * size}, 0.16f * size, metal);
    m_canvas.circle({centre.x, centre.y + 0.12f * size}, 0.11f * size, m_palette.buildingNear);
}

void CityBuildingPainter::drawWalls(const Rect& walls, const CityBuilding& building) const {
    const Color front = tint(m_palette, building.character);
    const Color top = mixed(front, m_palette.skyBottom, 0.35f);
    m_canvas.gradientRect(walls, {top, mixed(front, m_palette.buildingNear, 0.5f)});
    // The moon stands to the right: a bright edge there, shade on the left.
    const float shade = 0.16f * walls.width;
    m_canvas.rect({walls.x, walls.y, shade, walls.height}, m_palette.buildingNear.faded(0.45f));
    const float edge = std::max(1.0f, 2.0f * m_unit);
    m_canvas.gradientRect({walls.right() - edge, walls.y, edge, walls.height},
                          {m_palette.textMuted.faded(0.55f), m_palette.textMuted.faded(0.0f)});
    const float floor = building.body.height / static_cast<float>(building.floors + 1);
    if (building.character / 4 % 2 == 0 && floor > 12.0f * m_unit) {
        for (float y = walls.bottom() - floor; y > walls.y + 4.0f * m_unit; y -= floor) {
            m_canvas.rect({walls.x, y, walls.width, std::max(1.0f, m_unit)}, m_palette.text.faded(0.06f));
        }
    }
}

void CityBuildingPainter::drawDoor(const Rect& body) const {
    const float height = std::min(body.height * 0.11f, body.width * 0.30f);
    const float width = height * 0.72f;
    const Rect door{body.centre().x - width / 2, body.bottom() - height, width, height};
    m_canvas.glow(door, 2.0f * m_unit, height * 0.7f, m_palette.windowWarm.faded(0.16f));
    m_canvas.gradientRect(door, {mixed(m_palette.windowDim, m_palette.windowWarm, 0.4f), m_palette.windowDim});
    m_canvas.rect({door.centre().x - 0.6f * m_unit, door.y, 1.2f * m_unit, height},
                  m_palette.buildingNear.faded(0.7f));
    m_canvas.rect({door.x - 0.25f * width, door.y - 0.16f * height, 1.5f * width, 0.16f * height},
                  mixed(m_palette.buildingNear, m_palette.outline, 0.35f));
}

void CityBuildingPainter::drawRebar(const Rect& walls) const {
    const float tall = std::min(16.0f * m_unit, walls.width * 0.14f);
    const float apart = std::max(6.0f * m_unit, walls.width / 9.0f);
    for (float x = walls.x + apart / 2; x < walls.right(); x += apart) {
        m_canvas.line({x, walls.y - tall}, {x, walls.y}, std::max(1.0f, 1.4f * m_unit), m_palette.scaffold);
    }
    // Work goes on at night: bulbs on a wire along the top floor.
    const float radius = std::max(1.5f, 3.0f * m_unit);
    for (const float share : {0.14f, 0.38f, 0.62f, 0.86f}) {
        const engine::Vec2 bulb{walls.x + share * walls.width, walls.y - 0.4f * tall};
        m_canvas.glow({bulb.x - radius, bulb.y - radius, 2 * radius, 2 * radius}, radius, 5.0f * radius,
                      m_palette.windowWarm.faded(0.4f));
        m_canvas.circle(bulb, radius, m_palette.windowWarm);
    }
}

void CityBuildingPainter::drawWindow(const CityWindow& window, const WindowLight& light, bool walled) const {
    const Rect& box = window.box;
    const float lit = windowLight(light.recall);
    const float radius = std::min(3.0f * m_unit, 0.12f * box.width);
    if (!walled && lit <= 0.0f) {
        m_canvas.rounded(box, radius, m_palette.windowDark.faded(0.65f));
        return;
    }
    if (lit > 0.15f && box.width > 5.0f * m_unit) {
        const Color halo = m_palette.windowWarm.faded(0.30f * lit + 0.5f * light.flare);
        m_canvas.glow(box, radius, box.width * (0.45f + 0.8f * light.flare), halo);
    }
    const Color colour = windowPane(m_palette, light.recall, light.flare);
    const Color lower =
        lit > 0.0f ? mixed(colour, m_palette.windowDim, 0.35f) : mixed(colour, m_palette.skyBottom, 0.3f);
    m_canvas.roundedGradient(box, radius, {colour, lower});
    if (box.width < 11.0f * m_unit) {
        return;
    }
    const float bar = std::max(1.0f, 0.05f * box.width);
    const Color frame = m_palette.buildingNear.faded(0.6f);
    m_canvas.rect({box.centre().x - bar / 2, box.y, bar, box.height}, frame);
    m_canvas.rect({box.x, box.y + 0.40f * box.height, box.width, bar}, frame);
    m_canvas.rect({box.x - bar, box.bottom(), box.width + 2 * bar, 1.5f * bar},
                  mixed(m_palette.buildingNear, m_palette.outline, 0.4f));
}

} // namespace game
