#pragma once

#include <span>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// A closed line of points; loops of one shape have the same number of points, so they can be joined point by
/// point.
using Loop = std::vector<Vec2>;

/// How many pieces a quarter circle of this radius (pixels) needs to look round.
int arcPieces(float radius);

/// The edge of a box with rounded corners, clockwise, `pieces` pieces to a corner (0: a sharp one).
void roundedLoop(const Rect& box, float radius, int pieces, Loop& loop);

/// The edge of a convex polygon moved outwards by `by` (inwards when negative).
void movedLoop(std::span<const Vec2> polygon, float by, Loop& loop);

} // namespace engine
