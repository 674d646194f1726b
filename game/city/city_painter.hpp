#pragma once

#include <cstddef>
#include <limits>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/layer_key.hpp"
#include "engine/graphics/theme.hpp"
#include "game/city/city_lights.hpp"
#include "game/city/city_plan.hpp"
#include "game/city/city_state.hpp"

namespace game {

/// Everything a picture of the city shows. The three belong together: same modules, same order.
struct CityPicture {
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    const CityPlan& plan;
    const CityState& state;
    const CityLights& lights;
    /// Seconds; stands still with reduced motion.
    float time = 0.0f;
    /// The building the rep points at, with its place in the plan.
    std::size_t marked = kNone;
};

/// Draws the city at night: what stands still, to be drawn once for many frames, and what lives in it. The sky
/// behind it is not its business.
class CityPainter {
public:
    CityPainter(engine::Canvas& canvas, const engine::Palette& palette);

    /// Buildings on their terraces, with street and lamps; signs are left free.
    void drawCity(const CityPicture& picture) const;
    /// Their windows and whatever moves, and the mark.
    void drawLife(const CityPicture& picture) const;
    /// What lies below the street: the river, down to `bottom`.
    void drawRiver(const CityPicture& picture, float bottom) const;
    /// The lights of the nearest terrace on it, and its ripples.
    void drawRiverLife(const CityPicture& picture, float bottom) const;
    /// What the still parts are drawn from, besides the palette and what lies behind.
    static void addTo(engine::LayerKey& key, const CityPicture& picture);
    void drawMoon(engine::Vec2 centre, float radius) const;

private:
    void drawTerrace(const CityPicture& picture, std::size_t terrace) const;
    void drawHaze(const engine::Rect& terrace, float ground, float depth) const;
    void drawHill(const engine::Rect& terrace, float ground) const;
    void drawWindows(const CityPicture& picture, std::size_t building) const;
    void drawMark(const engine::Rect& body) const;
    void drawStreet(const engine::Rect& street) const;
    void drawLamps(const CityPicture& picture, const engine::Rect& terrace, float ground) const;
    void drawLamp(engine::Vec2 foot, float height) const;
    engine::Rect riverOf(const CityPicture& picture, float bottom) const;
    void drawShades(const CityPicture& picture, const engine::Rect& river) const;
    void drawReflections(const CityPicture& picture, const engine::Rect& river) const;
    void drawRipples(const engine::Rect& river, float time) const;

    engine::Canvas& m_canvas;
    const engine::Palette& m_palette;
    float m_unit;
};

} // namespace game
