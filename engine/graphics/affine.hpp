#pragma once

#include <cmath>

#include "engine/core/vec2.hpp"

namespace engine {

/// A turn with an even scale, then a shift: what keeps shapes similar.
struct Affine {
    /// First column of the matrix; the second is it turned by a right angle.
    Vec2 axis{1.0f, 0.0f};
    Vec2 shift;

    /// Angle in radians, clockwise on the screen.
    static Affine turned(float angle, float scale) {
        return {{std::cos(angle) * scale, std::sin(angle) * scale}, {}};
    }
    static Affine moved(Vec2 by) { return {{1.0f, 0.0f}, by}; }

    Vec2 operator()(Vec2 p) const {
        return {axis.x * p.x - axis.y * p.y + shift.x, axis.y * p.x + axis.x * p.y + shift.y};
    }
    /// First `inner`, then this.
    Affine after(const Affine& inner) const {
        const Vec2 turnedAxis{axis.x * inner.axis.x - axis.y * inner.axis.y,
                              axis.y * inner.axis.x + axis.x * inner.axis.y};
        return {turnedAxis, (*this)(inner.shift)};
    }
    float scale() const { return std::hypot(axis.x, axis.y); }
    bool onlyMoves() const { return axis == Vec2{1.0f, 0.0f}; }
};

} // namespace engine
