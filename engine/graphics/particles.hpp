#pragma once

#include <numbers>
#include <vector>

#include "engine/core/rng.hpp"
#include "engine/graphics/canvas.hpp"

namespace engine {

/// A handful of sparks thrown at once. Distances in pixels, times in seconds, angles in radians clockwise from
/// right.
struct Burst {
    Vec2 at{};
    int count = 24;
    Color color = Color::hex(0xFFCB7A);
    float size = 5.0f;
    float speed = 320.0f;
    float direction = -std::numbers::pi_v<float> / 2;
    /// Full opening angle; the default throws in every direction.
    float spread = 2 * std::numbers::pi_v<float>;
    float life = 0.9f;
    float gravity = 600.0f;
};

/// Sparks that fly, fall, shrink and are gone. There is room for a fixed number; when it is full the oldest give
/// way.
class Particles {
public:
    explicit Particles(std::size_t capacity = 512) : m_capacity(capacity) { m_sparks.reserve(capacity); }

    void burst(const Burst& burst, Rng& rng);
    void update(float seconds);
    void draw(Canvas& canvas) const;
    void clear() { m_sparks.clear(); }

    std::size_t count() const { return m_sparks.size(); }

private:
    struct Spark {
        Vec2 at;
        Vec2 velocity;
        Color color;
        float size = 0.0f;
        float gravity = 0.0f;
        float life = 0.0f;
        float age = 0.0f;
    };

    Spark& place();

    std::size_t m_capacity;
    std::vector<Spark> m_sparks;
};

} // namespace engine
