#include "engine/graphics/loops.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace engine {

namespace {

constexpr int kMostPieces = 32;

using QuarterTables = std::array<std::vector<Vec2>, kMostPieces + 1>;

/// Directions from straight left to straight up, for each number of pieces.
QuarterTables makeQuarters() {
    QuarterTables tables;
    for (int pieces = 0; pieces <= kMostPieces; ++pieces) {
        for (int i = 0; i <= pieces; ++i) {
            const float angle =
                pieces == 0 ? 0.0f
                            : std::numbers::pi_v<float> / 2 * static_cast<float>(i) / static_cast<float>(pieces);
            tables[static_cast<std::size_t>(pieces)].push_back({-std::cos(angle), -std::sin(angle)});
        }
    }
    return tables;
}

const std::vector<Vec2>& quarter(int pieces) {
    static const QuarterTables kTables = makeQuarters();
    return kTables[static_cast<std::size_t>(std::clamp(pieces, 0, kMostPieces))];
}

Vec2 turnedRight(Vec2 v) {
    return {-v.y, v.x};
}

float doubleArea(std::span<const Vec2> polygon) {
    float sum = 0.0f;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec2 a = polygon[i];
        const Vec2 b = polygon[(i + 1) % polygon.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

/// Outward direction of the edge from a to b in a loop that runs clockwise on the screen.
Vec2 edgeNormal(Vec2 a, Vec2 b) {
    const Vec2 along = b - a;
    const float length = std::hypot(along.x, along.y);
    return length > 1e-6f ? Vec2{along.y / length, -along.x / length} : Vec2{};
}

} // namespace

int arcPieces(float radius) {
    if (radius < 0.6f) {
        return radius <= 0.0f ? 0 : 2;
    }
    // The straight pieces stay within a tenth of a pixel of the arc.
    const float halfPiece = std::acos(1.0f - 0.1f / radius);
    return std::clamp(static_cast<int>(std::ceil(std::numbers::pi_v<float> / 4 / halfPiece)), 2, kMostPieces);
}

void roundedLoop(const Rect& box, float radius, int pieces, Loop& loop) {
    loop.clear();
    const float r = pieces == 0 ? 0.0f : std::clamp(radius, 0.0f, std::min(box.width, box.height) / 2);
    const Rect middle = box.inset(r);
    const Vec2 corners[] = {{middle.x, middle.y},
                            {middle.right(), middle.y},
                            {middle.right(), middle.bottom()},
                            {middle.x, middle.bottom()}};
    for (int corner = 0; corner < 4; ++corner) {
        for (Vec2 direction : quarter(pieces)) {
            for (int turn = 0; turn < corner; ++turn) {
                direction = turnedRight(direction);
            }
            loop.push_back(corners[corner] + direction * r);
        }
    }
}

void movedLoop(std::span<const Vec2> polygon, float by, Loop& loop) {
    // Sharper corners than this would grow spikes.
    constexpr float kLongestMitre = 3.0f;
    loop.clear();
    const float way = doubleArea(polygon) < 0.0f ? -by : by;
    const std::size_t count = polygon.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Vec2 before = edgeNormal(polygon[(i + count - 1) % count], polygon[i]);
        const Vec2 after = edgeNormal(polygon[i], polygon[(i + 1) % count]);
        const Vec2 sum = before + after;
        const float squared = sum.x * sum.x + sum.y * sum.y;
        const float mitre = squared > 1e-6f ? std::min(2.0f / squared, kLongestMitre) : 0.0f;
        loop.push_back(polygon[i] + sum * (mitre * way));
    }
}

} // namespace engine
