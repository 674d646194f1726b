#pragma once

#include <algorithm>

#include "engine/graphics/easing.hpp"

namespace engine {

/// A number on its eased way to where it was last sent.
class Tween {
public:
    using Easing = float (*)(float);

    explicit Tween(float value = 0.0f) : m_from(value), m_to(value) {}

    /// Sets off from where it is now; a duration (seconds) <= 0 jumps. Sent where it already goes, it goes on.
    void to(float target, float duration, Easing easing = ease::outCubic) {
        if (target == m_to && duration > 0.0f) {
            return;
        }
        m_from = value();
        m_to = target;
        m_duration = duration;
        m_elapsed = 0.0f;
        m_easing = easing;
    }
    void jump(float value) { *this = Tween(value); }
    void update(float seconds) { m_elapsed = std::min(m_elapsed + seconds, std::max(m_duration, 0.0f)); }

    float value() const { return done() ? m_to : m_from + (m_to - m_from) * m_easing(m_elapsed / m_duration); }
    float target() const { return m_to; }
    bool done() const { return m_elapsed >= m_duration; }

private:
    float m_from = 0.0f;
    float m_to = 0.0f;
    float m_duration = 0.0f;
    float m_elapsed = 0.0f;
    Easing m_easing = ease::outCubic;
};

} // namespace engine
