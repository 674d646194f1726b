#pragma once

namespace engine {

/// A point or an offset; what its unit is (pixels, metres) the owner says.
struct Vec2 {
    float x = 0.0f;
    float y = 0.0f;

    friend Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
    friend Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
    friend Vec2 operator*(Vec2 a, float by) { return {a.x * by, a.y * by}; }
    friend bool operator==(const Vec2&, const Vec2&) = default;
};

} // namespace engine
