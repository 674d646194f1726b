#include "engine/audio/noise.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/audio/envelope.hpp"
#include "engine/audio/synth.hpp"
#include "engine/core/rng.hpp"

namespace engine::synth {

// A state-variable filter, of which the band is taken (Chamberlin, Musical Applications of Microprocessors, 1985).
void addNoise(std::vector<float>& track, const Noise& noise) {
    Rng rng(noise.seed);
    Envelope envelope(noise.attack, noise.fade);
    const float turn = 2.0f * std::sin(std::numbers::pi_v<float> * noise.centre / static_cast<float>(kRate));
    const float damping = std::clamp(noise.width, 0.05f, 1.8f);
    float low = 0.0f;
    float band = 0.0f;
    const auto first = static_cast<std::size_t>(noise.start * static_cast<float>(kRate));
    for (std::size_t i = first; i < track.size() && !envelope.over(); ++i) {
        const auto white = static_cast<float>(rng.between(-1.0, 1.0));
        low += turn * band;
        band += turn * (white - low - damping * band);
        track[i] += band * noise.loudness * static_cast<float>(envelope.next());
    }
}

} // namespace engine::synth
