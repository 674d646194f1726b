#include "engine/ui/nearest_box.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

/// The box as it would be if the direction were to the right.
Rect turned(const Rect& box, Vec2 direction) {
    const bool upright = direction.y != 0.0f;
    const Rect flat = upright ? Rect{box.y, box.x, box.height, box.width} : box;
    return direction.x + direction.y > 0.0f ? flat : Rect{-flat.right(), flat.y, flat.width, flat.height};
}

/// Between two intervals; 0 when they overlap.
float gap(float low, float high, float otherLow, float otherHigh) {
    return std::max({0.0f, otherLow - high, low - otherHigh});
}

} // namespace

std::optional<std::size_t> nearestBox(const std::vector<Rect>& boxes, const Rect& from, Vec2 direction) {
    constexpr float kAside = 4.0f;
    const Rect origin = turned(from, direction);
    std::optional<std::size_t> best;
    float least = 0.0f;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Rect box = turned(boxes[i], direction);
        const float aside = gap(origin.y, origin.bottom(), box.y, box.bottom());
        if (box.centre().x <= origin.centre().x + 1.0f || (direction.x != 0.0f && aside > 0.0f)) {
            continue;
        }
        const float ahead = std::max(0.0f, box.x - origin.right());
        // What starts at the same edge wins over what lies a little further along.
        const float score = ahead + kAside * aside + 0.1f * std::abs(box.y - origin.y) +
                            0.05f * (box.centre().x - origin.centre().x);
        if (!best || score < least) {
            best = i;
            least = score;
        }
    }
    return best;
}

} // namespace engine
