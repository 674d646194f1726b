#include "game/arenas/sparks.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

constexpr float kRocketLasts = 3.0f;
constexpr float kRocketLarge = 1.6f;

} // namespace

void Sparks::burst(const Burst& burst) {
    for (int i = 0; i < burst.count; ++i) {
        const double angle = m_rng.between(0.0, 6.2831853);
        const float fast = burst.speed * static_cast<float>(m_rng.between(0.5, 1.0));
        Spark& spark = m_sparks[m_next];
        spark.at = burst.at;
        spark.velocity = {fast * static_cast<float>(std::cos(angle)), fast * static_cast<float>(std::sin(angle))};
        spark.life = 1.0f;
        spark.tint = burst.tint;
        spark.fade = static_cast<float>(m_rng.between(2.8, 4.5)) / (burst.rocket ? kRocketLasts : 1.0f);
        spark.large = burst.rocket ? kRocketLarge : 1.0f;
        m_next = (m_next + 1) % m_sparks.size();
    }
}

void Sparks::update(float step) {
    for (Spark& spark : m_sparks) {
        if (spark.life <= 0.0f) {
            continue;
        }
        spark.life = std::max(0.0f, spark.life - spark.fade * step);
        spark.velocity = spark.velocity * (1.0f - 3.0f * step) + engine::Vec2{0.0f, 6.0f * step};
        spark.at = spark.at + spark.velocity * step;
    }
}

} // namespace game
