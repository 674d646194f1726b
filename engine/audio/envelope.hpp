#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>

#include "engine/audio/synth.hpp"

namespace engine::synth {

/// How loud a struck or blown note is from sample to sample: it swells, then fades to a third again and again.
class Envelope {
public:
    /// Seconds of the swell, and of the fading to a third.
    Envelope(float attack, float fade)
        : m_swell(static_cast<std::size_t>(attack * static_cast<float>(kRate)) + 1),
          m_decay(std::exp(-1.1 / (static_cast<double>(fade) * kRate))),
          m_twice(2.0 * std::cos(std::numbers::pi / static_cast<double>(m_swell))), m_before(m_twice / 2.0) {}

    double next() {
        if (m_swell == 0) {
            return m_level *= m_decay;
        }
        --m_swell;
        const double now = m_cosine;
        // The next cosine from the last two, for a tenth of the price of one.
        m_cosine = m_twice * now - m_before;
        m_before = now;
        return 0.5 - 0.5 * now;
    }
    /// Nobody hears it any more: 80 dB down.
    bool over() const { return m_level < 1e-4; }

private:
    std::size_t m_swell;
    double m_decay;
    double m_level = 1.0;
    double m_twice;
    double m_cosine = 1.0;
    double m_before;
};

} // namespace engine::synth
