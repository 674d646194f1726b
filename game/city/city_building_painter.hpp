#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "game/city/city_plan.hpp"
#include "game/city/city_state.hpp"

namespace game {

/// A window as it is shown now.
struct WindowLight {
    /// Recall, 0 … 1; 0 for never met.
    float recall = 0.0f;
    /// The flash of being lit, 0 … 1.
    float flare = 0.0f;
};

/// Draws one building of the city: a dark shell in scaffolding while its module is locked, walls rising under a
/// crane while it is being learnt, a finished house with its roof when it is complete.
class CityBuildingPainter {
public:
    /// `time` in seconds moves cranes and lights; `unit` is one design pixel.
    CityBuildingPainter(engine::Canvas& canvas, const engine::Palette& palette, float time, float unit)
        : m_canvas(canvas), m_palette(palette), m_time(time), m_unit(unit) {}

    /// What stands behind it: the crane of a building being raised; `headroom` pixels above the roof are free.
    void drawBehind(const CityBuilding& building, const BuildingState& state, float headroom) const;
    /// Without windows.
    void drawBody(const CityBuilding& building, const BuildingState& state, float headroom) const;
    /// What moves on its roof or its crane.
    void drawLiving(const CityBuilding& building, const BuildingState& state, float headroom) const;
    void drawWindow(const CityWindow& window, const WindowLight& light, bool walled) const;
    /// Whether the wall around its `index`th window stands already.
    static bool isWalled(const CityBuilding& building, const BuildingState& state, std::size_t index);

private:
    void drawScaffold(const engine::Rect& box, std::size_t floors) const;
    /// What is still locked: a house in outline, with scaffolding as high as it happens to stand.
    void drawShell(const CityBuilding& building, float headroom) const;
    void drawShellRoof(const CityBuilding& building, float room, engine::Color color) const;
    void drawLock(const engine::Rect& body) const;
    void drawWalls(const engine::Rect& walls, const CityBuilding& building) const;
    void drawDoor(const engine::Rect& body) const;
    void drawRebar(const engine::Rect& walls) const;

    engine::Canvas& m_canvas;
    const engine::Palette& m_palette;
    float m_time;
    float m_unit;
};

} // namespace game
