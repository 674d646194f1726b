#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "game/city/city_plan.hpp"

namespace game {

/// Draws what stands on the buildings of the city: the roof of a finished one, the crane over one being raised.
class CityRoofPainter {
public:
    /// As for CityBuildingPainter.
    CityRoofPainter(engine::Canvas& canvas, const engine::Palette& palette, float time, float unit)
        : m_canvas(canvas), m_palette(palette), m_time(time), m_unit(unit) {}

    /// Stays within `headroom` pixels above the body.
    void drawRoof(const CityBuilding& building, float headroom) const;
    void drawCrane(const CityBuilding& building, float headroom) const;
    // What moves or breathes on them.
    void drawRoofLights(const CityBuilding& building, float headroom) const;
    void drawHook(const CityBuilding& building, float headroom) const;

private:
    void drawAntenna(const engine::Rect& body, float room) const;
    void drawWaterTank(const engine::Rect& body, float room) const;
    void drawSetback(const engine::Rect& body, float room) const;
    void drawSpire(const engine::Rect& body, float room) const;
    void drawDome(const engine::Rect& body, float room) const;
    void drawGarden(const engine::Rect& body, float room) const;
    /// A red lamp that breathes.
    void drawBeacon(engine::Vec2 at, float phase) const;

    engine::Canvas& m_canvas;
    const engine::Palette& m_palette;
    float m_time;
    float m_unit;
};

} // namespace game
