#include "game/city/city_plan.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"

namespace game {
namespace {

constexpr std::uint64_t kCitySeed = 7;
// Widest lot of a building ÷ the height of its terrace: towers, not barns.
constexpr float kSlender = 0.36f;
// Share of a terrace kept free above the roofs, for what stands on them.
constexpr float kHeadroom = 0.15f;
// Where there is room, lots are so much wider than their houses need.
constexpr float kGarden = 1.32f;
// Width of the gap between two districts, in lots.
constexpr float kAlley = 0.7f;
constexpr std::size_t kMostTerraces = 6;

std::size_t courseChanges(const std::vector<const Module*>& modules, std::size_t first, std::size_t last) {
    std::size_t changes = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
        changes += modules[i]->course != modules[i - 1]->course ? 1 : 0;
    }
    return changes;
}

// The first modules of each terrace and the end of the last: as even as can be.
std::vector<std::size_t> split(std::size_t modules, std::size_t terraces) {
    std::vector<std::size_t> ends{0};
    for (std::size_t i = 1; i <= terraces; ++i) {
        ends.push_back(modules * i / terraces);
    }
    return ends;
}

struct LotWidth {
    float lot = 0.0f;
    // The part of it a house may take.
    float house = 0.0f;
};

LotWidth lotWidth(const std::vector<const Module*>& modules, const engine::Rect& area, std::size_t terraces) {
    const std::vector<std::size_t> ends = split(modules.size(), terraces);
    float most = 1.0f;
    for (std::size_t i = 1; i < ends.size(); ++i) {
        const float lots = static_cast<float>(ends[i] - ends[i - 1]);
        const float alleys = static_cast<float>(courseChanges(modules, ends[i - 1], ends[i])) * kAlley;
        most = std::max(most, lots + alleys);
    }
    const float house = std::min(area.width / most, kSlender * area.height / static_cast<float>(terraces));
    return {std::min(area.width / most, kGarden * house), house};
}

// As many terraces as make the houses widest.
std::size_t bestTerraces(const std::vector<const Module*>& modules, const engine::Rect& area) {
    std::size_t best = 1;
    for (std::size_t count = 2; count <= std::min(kMostTerraces, modules.size()); ++count) {
        if (lotWidth(modules, area, count).house > lotWidth(modules, area, best).house) {
            best = count;
        }
    }
    return best;
}

// Columns that make window cells about as wide as high and leave few places empty.
std::size_t columnsFor(std::size_t windows, const engine::Rect& wall) {
    std::size_t best = 1;
    double bestCost = 1e9;
    for (std::size_t columns = 1; columns <= windows; ++columns) {
        const std::size_t floors = (windows + columns - 1) / columns;
        const double cellWidth = static_cast<double>(wall.width) / static_cast<double>(columns);
        const double cellHeight = static_cast<double>(wall.height) / static_cast<double>(floors);
        const double empty = static_cast<double>(floors * columns - windows) / static_cast<double>(columns);
        const double cost = std::abs(std::log(cellWidth / (0.85 * cellHeight))) + 0.5 * empty;
        if (cost < bestCost) {
            bestCost = cost;
            best = columns;
        }
    }
    return best;
}

engine::Rect windowIn(const engine::Rect& cell) {
    float width = cell.width * 0.62f;
    float height = cell.height * 0.64f;
    width = std::min(width, height * 1.25f);
    height = std::min(height, width * 1.5f);
    return {cell.centre().x - width / 2, cell.centre().y - height / 2, width, height};
}

// The part of a building's front that has windows: not the edges, not the ground floor.
engine::Rect wallOf(const engine::Rect& body) {
    const float side = body.width * 0.09f;
    const float top = std::min(body.height * 0.06f, body.width * 0.16f);
    const float groundFloor = std::min(body.height * 0.16f, body.width * 0.42f);
    return {body.x + side, body.y + top, body.width - 2 * side, body.height - top - groundFloor};
}

} // namespace

// A terrace: the modules on it and how wide each one's lot and house may be.
struct CityPlan::Row {
    engine::Rect box;
    std::size_t first = 0;
    std::size_t last = 0;
    float lot = 0.0f;
    float house = 0.0f;
};

CityPlan CityPlan::of(const std::vector<const Module*>& modules, const engine::Rect& area, float signHeight) {
    CityPlan plan;
    plan.m_area = area;
    if (modules.empty()) {
        plan.m_terraces.push_back(area);
        plan.m_signHeight = signHeight;
        return plan;
    }
    for (const Module* module : modules) {
        plan.m_mostWindows = std::max(plan.m_mostWindows, module->nuggets.size());
    }
    const std::size_t terraces = bestTerraces(modules, area);
    const float height = area.height / static_cast<float>(terraces);
    const std::vector<std::size_t> ends = split(modules.size(), terraces);
    const LotWidth widths = lotWidth(modules, area, terraces);
    plan.m_signHeight = std::min(signHeight, 0.24f * height);
    plan.m_headroom = kHeadroom * height;
    for (std::size_t i = 0; i < terraces; ++i) {
        const float top = area.bottom() - height * static_cast<float>(i + 1);
        plan.addRow(modules, {{area.x, top, area.width, height}, ends[i], ends[i + 1], widths.lot, widths.house});
    }
    return plan;
}

std::vector<const Module*> CityPlan::modulesOf(const Library& library) {
    std::vector<const Module*> modules;
    for (const Course& course : library.courses()) {
        for (const Module& module : course.modules) {
            modules.push_back(&module);
        }
    }
    return modules;
}

void CityPlan::addRow(const std::vector<const Module*>& modules, const Row& row) {
    m_terraces.push_back(row.box);
    const float alleys = static_cast<float>(courseChanges(modules, row.first, row.last)) * kAlley;
    const float width = (static_cast<float>(row.last - row.first) + alleys) * row.lot;
    const float ground = row.box.bottom() - m_signHeight;
    float x = row.box.centre().x - width / 2;
    for (std::size_t i = row.first; i < row.last; ++i) {
        const bool starts = i == row.first || modules[i]->course != modules[i - 1]->course;
        if (starts) {
            x += i == row.first ? 0.0f : kAlley * row.lot;
            m_districts.push_back({modules[i]->course, {x, ground, 0.0f, m_signHeight}});
        }
        addBuilding(*modules[i], {x, row.box.y, row.lot, ground - row.box.y}, row.house);
        x += row.lot;
        m_districts.back().sign.width = x - m_districts.back().sign.x;
    }
}

void CityPlan::addBuilding(const Module& module, const engine::Rect& lot, float house) {
    CityBuilding building;
    building.module = module.id;
    building.lot = lot;
    building.character = engine::Rng::mix(kCitySeed, module.id.text());
    engine::Rng rng(building.character);
    const float content = static_cast<float>(module.nuggets.size()) / static_cast<float>(m_mostWindows);
    const float tall = 0.60f + 0.16f * content + 0.24f * static_cast<float>(rng.unit());
    const float width = house * static_cast<float>(rng.between(0.80, 0.92));
    const float height = (lot.height - m_headroom) * tall;
    building.body = {lot.centre().x - width / 2, lot.bottom() - height, width, height};
    addWindows(module, building);
    m_buildings.push_back(building);
}

void CityPlan::addWindows(const Module& module, CityBuilding& building) {
    building.firstWindow = m_windows.size();
    building.windowCount = module.nuggets.size();
    if (module.nuggets.empty()) {
        return;
    }
    const engine::Rect wall = wallOf(building.body);
    const std::size_t columns = columnsFor(module.nuggets.size(), wall);
    building.floors = (module.nuggets.size() + columns - 1) / columns;
    const float cellWidth = wall.width / static_cast<float>(columns);
    const float cellHeight = wall.height / static_cast<float>(building.floors);
    for (std::size_t i = 0; i < module.nuggets.size(); ++i) {
        const float floor = static_cast<float>(i / columns);
        const std::size_t onFloor = std::min(columns, module.nuggets.size() - i / columns * columns);
        const float left = wall.centre().x - cellWidth * static_cast<float>(onFloor) / 2;
        const engine::Rect cell{left + cellWidth * static_cast<float>(i % columns),
                                wall.bottom() - cellHeight * (floor + 1), cellWidth, cellHeight};
        m_windows.push_back({module.nuggets[i].id, windowIn(cell)});
    }
}

const CityBuilding* CityPlan::buildingAt(engine::Vec2 point) const {
    const auto found = std::find_if(m_buildings.begin(), m_buildings.end(),
                                    [&](const CityBuilding& building) { return building.body.contains(point); });
    return found == m_buildings.end() ? nullptr : &*found;
}

const CityWindow* CityPlan::windowAt(engine::Vec2 point) const {
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [&](const CityWindow& window) { return window.box.contains(point); });
    return found == m_windows.end() ? nullptr : &*found;
}

} // namespace game
