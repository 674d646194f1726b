#pragma once

#include <initializer_list>
#include <utility>
#include <vector>

#include "engine/audio/noise.hpp"
#include "engine/audio/tone.hpp"

namespace engine::synth {

/// A note to be struck: semitones from A4, seconds from the beginning, and how hard (1 = firmly).
struct Note {
    float semitones = 0.0f;
    float start = 0.0f;
    float hard = 1.0f;
};

/// The instruments of the city, playing onto one track, everything shifted by the same number of semitones. All of
/// them lose their edge towards the top, so that the highest rung of a ladder is still warm.
class Band {
public:
    Band(float seconds, float semitones);

    /// Bright and round, like a celesta.
    void chime(const Note& note);
    /// Wooden and short, like a marimba.
    void mallet(const Note& note);
    /// A glass bowl: its partials are no multiples, and two of them beat.
    void glass(const Note& note);
    /// Swells like a few soft horns.
    void horns(const Note& note);
    /// A soft blow that falls to its pitch.
    void thump(const Note& note);
    /// A tone that slides over the whole track.
    void slide(float from, float to, float fade);
    void brush(const Noise& noise) { addNoise(m_track, noise); }

    std::vector<float>& track() { return m_track; }

private:
    using Partials = std::initializer_list<std::pair<float, float>>;
    void strike(const Tone& tone, Partials partials);
    Tone toneOf(const Note& note, float attack, float fade) const;

    std::vector<float> m_track;
    float m_shift;
};

} // namespace engine::synth
