#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/screen_control.hpp"

namespace game {

/// How a tile of a list or grid looks right now.
struct TileLook {
    bool focused = false;
    bool hovered = false;
    bool pressed = false;
    /// Can be pressed at all, so that it has a rim.
    bool pressable = false;
    /// The rep's own, or otherwise the one that matters.
    bool special = false;

    static TileLook of(const engine::Element& element, const engine::ScreenControl& control);
};

/// The surface under one entry of a list or grid; `unit` is a design unit in window pixels.
void drawTile(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box, const TileLook& look,
              float unit);

/// A window of the city, as bright as its nugget is remembered: `recall` 0 … 1, negative for one never met, which
/// is only scaffolding.
void drawWindow(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box, float recall);

} // namespace game
