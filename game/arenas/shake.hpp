#pragma once

#include "engine/core/vec2.hpp"

namespace game {

/// How the camera answers a hit: a short sway along it and a breath of zoom, gone in a third of a second. Only the
/// world moves with it, never a text.
class Shake {
public:
    /// Pixels at 1080 lines.
    static constexpr float kStrongest = 16.0f;
    static constexpr float kSeconds = 0.3f;

    /// 0 … 1, the rep's own choice.
    void setStrength(float strength);
    /// `along` in any length; `units` 4 … 16, added to what is left of the last one, up to the strongest.
    void hit(engine::Vec2 along, float units);
    void update(float seconds);

    /// Pixels at 1080 lines.
    engine::Vec2 offset() const;
    /// 1 … 1.02.
    float zoom() const;
    bool still() const;

private:
    float left() const;

    float m_strength = 1.0f;
    float m_units = 0.0f;
    float m_seconds = kSeconds;
    engine::Vec2 m_along{0.0f, 1.0f};
};

} // namespace game
