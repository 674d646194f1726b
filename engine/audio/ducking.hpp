#pragma once

namespace engine {

/// How far the music steps back behind an effect: 6 dB at once for half a second, then gently up again.
class Ducking {
public:
    static constexpr float kHold = 0.5f;
    static constexpr float kReturn = 0.3f;
    static constexpr float kDucked = 0.501f;

    void effectPlayed() { m_left = kHold + kReturn; }
    /// Seconds.
    void update(float step) { m_left = m_left > step ? m_left - step : 0.0f; }
    /// Factor of the music's volume, kDucked … 1.
    float gain() const {
        const float ducked = m_left >= kReturn ? 1.0f : m_left / kReturn;
        return 1.0f - (1.0f - kDucked) * ducked;
    }

private:
    float m_left = 0.0f;
};

} // namespace engine
