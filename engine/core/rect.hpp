#pragma once

#include <algorithm>

#include "engine/core/vec2.hpp"

namespace engine {

/// A box with its top left corner at (x, y); y grows downwards.
struct Rect {
    float x = 0.0f;
    float y = 0.0f;
    float width = 0.0f;
    float height = 0.0f;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    Vec2 centre() const { return {x + width / 2, y + height / 2}; }
    bool contains(Vec2 p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool overlaps(const Rect& o) const {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    /// Whether `inner` lies within, give or take `slack`.
    bool encloses(const Rect& inner, float slack = 0.5f) const {
        return inner.x >= x - slack && inner.y >= y - slack && inner.right() <= right() + slack &&
               inner.bottom() <= bottom() + slack;
    }
    Rect inset(float by) const { return inset(by, by); }
    Rect inset(float byX, float byY) const {
        return {x + byX, y + byY, std::max(0.0f, width - 2 * byX), std::max(0.0f, height - 2 * byY)};
    }
    Rect moved(float byX, float byY) const { return {x + byX, y + byY, width, height}; }
    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace engine
