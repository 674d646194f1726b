#include "engine/graphics/particles.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/graphics/easing.hpp"

namespace engine {

void Particles::burst(const Burst& burst, Rng& rng) {
    for (int i = 0; i < burst.count && m_capacity > 0; ++i) {
        const auto angle = burst.direction + burst.spread * static_cast<float>(rng.between(-0.5, 0.5));
        const auto speed = burst.speed * static_cast<float>(rng.between(0.35, 1.0));
        const auto size = burst.size * static_cast<float>(rng.between(0.5, 1.0));
        const auto life = burst.life * static_cast<float>(rng.between(0.6, 1.0));
        place() = {
            burst.at, {std::cos(angle) * speed, std::sin(angle) * speed}, burst.color, size, burst.gravity, life,
            0.0f};
    }
}

void Particles::update(float seconds) {
    for (Spark& spark : m_sparks) {
        spark.age += seconds;
        spark.velocity.y += spark.gravity * seconds;
        spark.at = spark.at + spark.velocity * seconds;
    }
    std::erase_if(m_sparks, [](const Spark& spark) { return spark.age >= spark.life; });
}

void Particles::draw(Canvas& canvas) const {
    for (const Spark& spark : m_sparks) {
        const float left = 1.0f - spark.age / spark.life;
        canvas.circle(spark.at, spark.size * left, spark.color.faded(ease::outQuad(left)));
    }
}

Particles::Spark& Particles::place() {
    if (m_sparks.size() < m_capacity) {
        return m_sparks.emplace_back();
    }
    return *std::max_element(m_sparks.begin(), m_sparks.end(),
                             [](const Spark& a, const Spark& b) { return a.age < b.age; });
}

} // namespace engine
