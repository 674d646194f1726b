#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/element.hpp"

namespace engine {

/// What an answer turned out to be, as a disc with a sign in it; nothing for Mark::none.
struct MarkSign {
    Mark mark = Mark::none;
    Rect box;
};
void drawMarkSign(Canvas& canvas, const Palette& colors, const MarkSign& sign);

} // namespace engine
