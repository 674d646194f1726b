#include "game/arenas/shake.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

constexpr float kHalving = 0.07f;
constexpr float kSwaysASecond = 14.0f;
constexpr float kZoomAUnit = 0.00125f;

} // namespace

void Shake::setStrength(float strength) {
    m_strength = std::clamp(strength, 0.0f, 1.0f);
}

float Shake::left() const {
    return m_seconds < kSeconds ? m_units * std::exp(-m_seconds / kHalving) : 0.0f;
}

void Shake::hit(engine::Vec2 along, float units) {
    const float length = std::hypot(along.x, along.y);
    m_along = length > 0.0f ? along * (1.0f / length) : engine::Vec2{0.0f, 1.0f};
    m_units = std::min(kStrongest, left() + units);
    m_seconds = 0.0f;
}

void Shake::update(float seconds) {
    m_seconds = std::min(kSeconds, m_seconds + seconds);
}

engine::Vec2 Shake::offset() const {
    return m_along * (m_strength * left() * std::cos(m_seconds * kSwaysASecond * 6.2831853f));
}

float Shake::zoom() const {
    return 1.0f + kZoomAUnit * m_strength * left();
}

bool Shake::still() const {
    return m_strength * left() <= 0.0f;
}

} // namespace game
