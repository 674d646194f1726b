#include "engine/ui/bubble_tail.hpp"

#include <algorithm>

#include "engine/ui/element_parts.hpp"

namespace engine {

void BubbleTail::draw(Canvas& canvas, const View& view) const {
    if (side == Tail::none) {
        return;
    }
    const float out = side == Tail::left ? -1.0f : 1.0f;
    const float edge = side == Tail::left ? box.x : box.right();
    const float low = box.bottom() - 0.8f * radius;
    const float high = std::max(box.y + 0.3f * box.height, low - view.px(26.0f));
    const float line = std::max(1.0f, thick);
    const Vec2 tip{edge + out * (tailOf(view) - line), low};
    const float inside = edge - out * (line + 1.0f);
    canvas.polygon({{inside, high}, {edge, high}, tip, {edge, low}, {inside, low}}, body);
    canvas.line({edge, high}, tip, line, rim);
    canvas.line({edge, low}, tip, line, rim);
}

} // namespace engine
