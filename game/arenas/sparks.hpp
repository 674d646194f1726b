#pragma once

#include <array>
#include <cstddef>

#include "engine/core/rng.hpp"
#include "engine/core/vec2.hpp"

namespace game {

/// A bit of light that flies off and fades; positions in metres.
struct Spark {
    engine::Vec2 at;
    engine::Vec2 velocity;
    /// 1 when new, 0 when gone.
    float life = 0.0f;
    float fade = 4.0f;
};

/// The sparks in the air, from a pool of fixed size: the oldest make room for new ones.
class Sparks {
public:
    explicit Sparks(std::uint64_t seed) : m_rng(seed) {}

    void burst(engine::Vec2 at, int count, float speed);
    /// Seconds.
    void update(float step);
    const std::array<Spark, 96>& all() const { return m_sparks; }

private:
    std::array<Spark, 96> m_sparks{};
    std::size_t m_next = 0;
    engine::Rng m_rng;
};

} // namespace game
