#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// One glyph where it is drawn: `box` in pixels relative to the block's top left, `atlas` in atlas pixels.
struct PlacedGlyph {
    Rect box;
    Rect atlas;
    /// Emoji bring their own colours; other glyphs take the text's.
    bool coloured = false;
};

/// Text shaped, broken into lines and placed. Empty text is one empty line.
struct TextBlock {
    /// Placed within the width the text was set into, or else within `width`.
    std::vector<PlacedGlyph> glyphs;
    /// Of the widest line.
    float width = 0.0f;
    float height = 0.0f;
    std::size_t lines = 0;
    /// From the top to the first baseline.
    float ascent = 0.0f;
};

} // namespace engine
