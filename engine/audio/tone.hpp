#pragma once

#include <cstddef>
#include <vector>

namespace engine::synth {

/// One partial of a struck or blown note.
struct Tone {
    /// Hertz at the start and at the end; it slides between.
    float from = 440.0f;
    float to = 440.0f;
    float loudness = 0.5f;
    /// Seconds: when it starts, how long it swells, how long until it has faded to a third.
    float start = 0.0f;
    float attack = 0.004f;
    float fade = 0.2f;
};

/// Adds the tone to `track` (samples of kRate), up to its end.
void addTone(std::vector<float>& track, const Tone& tone);

/// Hertz of a note, counted in semitones from A4 = 440.
float hertz(float semitones);

} // namespace engine::synth
