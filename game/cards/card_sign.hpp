#pragma once

#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/screen_control.hpp"

namespace game {

/// How a part that the card draws itself looks now.
struct CardLook {
    engine::Rect box;
    engine::Rect clip;
    bool focused = false;
    bool hovered = false;

    /// Where the element is seen (scrolled) and whether focus or pointer are on it.
    static CardLook of(const engine::Element& element, const engine::Screen& screen,
                       const engine::ScreenControl& control);
};

/// The colour of its outline.
engine::Color signColour(const engine::Palette& palette, const engine::Element& element, const CardLook& look);

/// A round sign: the element's key or, judged, a check, a cross or a ring.
void drawSign(engine::Canvas& canvas, const engine::Palette& palette, const engine::Element& element,
              const engine::Rect& box);

} // namespace game
