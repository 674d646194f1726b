#pragma once

#include <cstdint>
#include <vector>

namespace engine::synth {

/// A puff of hiss around one pitch: what brushes, belts and landings are made of.
struct Noise {
    /// Hertz of its middle, and how much of an octave it is wide (1 = soft, 0.1 = nearly a tone).
    float centre = 1000.0f;
    float width = 1.0f;
    float loudness = 0.3f;
    /// Seconds, as in Tone.
    float start = 0.0f;
    float attack = 0.004f;
    float fade = 0.05f;
    std::uint64_t seed = 1;
};

/// Adds it to `track` (samples of kRate), up to its end.
void addNoise(std::vector<float>& track, const Noise& noise);

} // namespace engine::synth
