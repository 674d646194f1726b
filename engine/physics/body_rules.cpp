#include "engine/physics/body_rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace engine {

namespace {

bool within(float value, float low, float high) {
    return value >= low && value <= high; // false for what is not a number
}

float distance(Vec2 a, Vec2 b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// How far `p` lies to the left of the line from `a` to `b`.
float leftOf(Vec2 a, Vec2 b, Vec2 p) {
    return ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / distance(a, b);
}

/// Every other corner lies clearly on the same side of this edge.
bool edgeIsOuter(const std::vector<Vec2>& corners, std::size_t edge) {
    const Vec2 a = corners[edge];
    const Vec2 b = corners[(edge + 1) % corners.size()];
    if (!(distance(a, b) >= kThinnestBody)) {
        return false;
    }
    bool left = true;
    bool right = true;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (i == edge || i == (edge + 1) % corners.size()) {
            continue;
        }
        const float aside = leftOf(a, b, corners[i]);
        left = left && aside > kThinnestBody / 4;
        right = right && aside < -kThinnestBody / 4;
    }
    return left || right;
}

bool isConvex(const std::vector<Vec2>& corners) {
    if (corners.size() < 3 || corners.size() > 8) {
        return false;
    }
    if (!std::all_of(corners.begin(), corners.end(), isFinite)) {
        return false;
    }
    for (std::size_t edge = 0; edge < corners.size(); ++edge) {
        if (!edgeIsOuter(corners, edge)) {
            return false;
        }
    }
    return true;
}

bool hasShape(const BodySpec& spec) {
    if (spec.radius != 0.0f) {
        return within(spec.radius, kThinnestBody / 2, kFarthest);
    }
    if (spec.width != 0.0f || spec.height != 0.0f) {
        return within(spec.width, kThinnestBody, kFarthest) && within(spec.height, kThinnestBody, kFarthest);
    }
    return isConvex(spec.corners);
}

} // namespace

bool isFinite(Vec2 v) {
    return within(v.x, -kFarthest, kFarthest) && within(v.y, -kFarthest, kFarthest);
}

bool isBody(const BodySpec& spec) {
    const bool moves = isFinite(spec.position) && isFinite(spec.velocity) &&
                       within(spec.angle, -kFarthest, kFarthest) && within(spec.spin, -kFarthest, kFarthest) &&
                       within(spec.gravityScale, -kFarthest, kFarthest);
    const bool matter = within(spec.density, 0.0f, kFarthest) && within(spec.friction, 0.0f, kFarthest) &&
                        within(spec.bounce, 0.0f, kFarthest);
    return moves && matter && hasShape(spec);
}

} // namespace engine
