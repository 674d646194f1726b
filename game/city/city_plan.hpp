#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/rect.hpp"
#include "game/content/library.hpp"

namespace game {

/// A nugget's window.
struct CityWindow {
    NuggetId nugget;
    engine::Rect box;
};

/// A module's building.
struct CityBuilding {
    ModuleId module;
    /// From the street to the roof's edge; roof details and cranes reach above it.
    engine::Rect body;
    /// The ground it has to itself, as wide as its name below may be.
    engine::Rect lot;
    /// Rows of windows.
    std::size_t floors = 0;
    /// Its windows are plan.windows()[firstWindow] and those that follow, from the street up.
    std::size_t firstWindow = 0;
    std::size_t windowCount = 0;
    /// Chance of its own, for what makes it look unlike its neighbours.
    std::uint64_t character = 0;
};

/// A course's stretch of street. One that needs several terraces has several.
struct CityDistrict {
    CourseId course;
    /// Where its name stands, below its buildings.
    engine::Rect sign;
};

/// Where the buildings and windows of a city stand. A plain value of what is taught and how much room there is: the
/// same city every night. A large city climbs in terraces, so that no building hides another's windows.
class CityPlan {
public:
    CityPlan() = default;
    /// `signHeight`: pixels below each terrace's buildings for the districts' names.
    static CityPlan of(const std::vector<const Module*>& modules, const engine::Rect& area, float signHeight);
    /// All modules of a library, course by course.
    static std::vector<const Module*> modulesOf(const Library& library);

    const engine::Rect& area() const { return m_area; }
    /// In the order of the modules.
    const std::vector<CityBuilding>& buildings() const { return m_buildings; }
    /// In the order of the modules and their nuggets.
    const std::vector<CityWindow>& windows() const { return m_windows; }
    const std::vector<CityDistrict>& districts() const { return m_districts; }
    /// Their full boxes, the nearest (lowest) first; buildings stand `signHeight` above the bottom.
    const std::vector<engine::Rect>& terraces() const { return m_terraces; }
    /// The height really left for names.
    float signHeight() const { return m_signHeight; }
    /// Kept free above every roof, within its terrace.
    float headroom() const { return m_headroom; }

    /// Null where there is none.
    const CityBuilding* buildingAt(engine::Vec2 point) const;
    const CityWindow* windowAt(engine::Vec2 point) const;

private:
    struct Row;
    void addRow(const std::vector<const Module*>& modules, const Row& row);
    void addBuilding(const Module& module, const engine::Rect& lot, float house);
    void addWindows(const Module& module, CityBuilding& building);

    engine::Rect m_area;
    float m_signHeight = 0.0f;
    float m_headroom = 0.0f;
    std::size_t m_mostWindows = 1;
    std::vector<CityBuilding> m_buildings;
    std::vector<CityWindow> m_windows;
    std::vector<CityDistrict> m_districts;
    std::vector<engine::Rect> m_terraces;
};

} // namespace game
