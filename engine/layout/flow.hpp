#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// What a part of a row or column asks for: a fixed extent, or a share of what is left.
struct Extent {
    float fixed = 0.0f;
    float share = 0.0f;

    static Extent px(float pixels) { return {pixels, 0.0f}; }
    static Extent grow(float share = 1.0f) { return {0.0f, share}; }
};

/// Side by side, `gap` apart, filling `box`. What does not fit is squeezed evenly, never pushed outside.
std::vector<Rect> row(const Rect& box, const std::vector<Extent>& parts, float gap);
/// One below the other.
std::vector<Rect> column(const Rect& box, const std::vector<Extent>& parts, float gap);
/// `count` equal cells in `columns` columns, row by row.
std::vector<Rect> grid(const Rect& box, std::size_t count, std::size_t columns, float gap);
/// A box of this size in the middle.
Rect centred(const Rect& box, float width, float height);
/// The largest box of this aspect (width ÷ height) in the middle.
Rect fitted(const Rect& box, float aspect);

} // namespace engine
