#pragma once

#include <cstddef>
#include <vector>

namespace game {

/// The light in every window as it is shown: recall now, and on a return to the city the windows that became
/// brighter light up one after another.
class CityLights {
public:
    /// Everything as it is, at once. One recall (0 … 1) a window.
    void show(std::vector<float> recall);
    /// Goes over to these: what rose by more than a glimmer is lit window by window, the rest changes at once.
    void relight(const std::vector<float>& recall);
    /// Moves on by `step` seconds; how many windows began to light up in it.
    int update(float step);

    /// Recall shown in a window now, 0 … 1.
    float recall(std::size_t window) const;
    /// The flash of a window being lit: 1 at its brightest, 0 before and after.
    float flare(std::size_t window) const;
    /// Windows that still wait for their light.
    std::size_t waiting() const { return m_queue.size() - m_lit; }

private:
    float since(std::size_t window) const;

    struct Light {
        float from = 0.0f;
        float to = 0.0f;
        /// Seconds of m_time; negative: not being lit.
        float start = -1.0f;
    };
    std::vector<Light> m_lights;
    std::vector<std::size_t> m_queue;
    std::size_t m_lit = 0;
    float m_time = 0.0f;
};

} // namespace game
