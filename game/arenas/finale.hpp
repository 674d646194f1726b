#pragma once

namespace game {

/// The big end of a round: rockets over the roofs for a second and a half, one after the other.
class Finale {
public:
    /// Steps of 1/60 s.
    static constexpr int kSteps = 96;
    static constexpr int kBetween = 12;

    void start() { m_left = kSteps; }
    void stop() { m_left = 0; }
    bool running() const { return m_left > 0; }
    /// Once a step: whether a rocket bursts in it.
    bool update() {
        m_left -= running() ? 1 : 0;
        return running() && m_left % kBetween == 0;
    }
    /// Rockets so far.
    int rockets() const { return (kSteps - m_left) / kBetween; }
    /// How far on: 0 … 1; 1 also when none is running.
    float progress() const { return 1.0f - static_cast<float>(m_left) / kSteps; }

private:
    int m_left = 0;
};

} // namespace game
