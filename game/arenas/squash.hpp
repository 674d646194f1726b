#pragma once

#include <algorithm>

namespace game {

/// How a body gives way to a hit: wide and flat, or long and thin, and back within a few steps.
class Squash {
public:
    /// > 0 flat, < 0 long; 1 and −1 are as far as it goes.
    void hit(float amount) { m_amount = std::clamp(amount, -1.0f, 1.0f); }
    /// Once a step.
    void update() { m_amount *= 0.82f; }

    float wide() const { return 1.0f + kMost * m_amount; }
    float tall() const { return 1.0f / wide(); }

private:
    static constexpr float kMost = 0.25f;
    float m_amount = 0.0f;
};

} // namespace game
