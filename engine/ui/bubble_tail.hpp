#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/ui/element.hpp"
#include "engine/ui/view.hpp"

namespace engine {

/// What makes a speech bubble of a panel or an option: low at its side it points at who speaks.
struct BubbleTail {
    /// Of the bubble.
    Rect box;
    Tail side = Tail::none;
    /// Of the bubble's corners.
    float radius = 0.0f;
    Color body;
    Color rim;
    float thick = 1.0f;

    void draw(Canvas& canvas, const View& view) const;
};

} // namespace engine
