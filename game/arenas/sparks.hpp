#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/core/rng.hpp"
#include "engine/core/vec2.hpp"

namespace game {

/// What light a spark gives off: lamps, the accent, success, water and dust.
enum class SparkTint : std::uint8_t { warm, cool, fresh, dust };

/// A bit of light that flies off and fades; positions in metres.
struct Spark {
    engine::Vec2 at;
    engine::Vec2 velocity;
    /// 1 when new, 0 when gone.
    float life = 0.0f;
    float fade = 4.0f;
    SparkTint tint = SparkTint::warm;
    /// How large, beside one of a hit.
    float large = 1.0f;
};

/// The sparks in the air, from a pool of fixed size: the oldest make room for new ones.
class Sparks {
public:
    struct Burst {
        engine::Vec2 at;
        int count = 6;
        /// Metres a second.
        float speed = 3.0f;
        SparkTint tint = SparkTint::warm;
        /// Of a rocket: they last three times as long and are larger.
        bool rocket = false;
    };
    explicit Sparks(std::uint64_t seed) : m_rng(seed) {}

    void burst(const Burst& burst);
    /// Seconds.
    void update(float step);
    const std::array<Spark, 192>& all() const { return m_sparks; }

private:
    std::array<Spark, 192> m_sparks{};
    std::size_t m_next = 0;
    engine::Rng m_rng;
};

} // namespace game
