#pragma once

#include <algorithm>

#include "engine/audio/sound.hpp"
#include "engine/core/rng.hpp"

namespace engine {

/// The ladder a streak climbs: a semitone a step, two and a half octaves high.
struct PitchLadder {
    static constexpr int kTop = 30;

    /// Semitones of the last of so many in a row; a miss (0) and the first stand on the ground.
    static int semitones(int streak) { return std::clamp(streak - 1, 0, kTop); }
    /// Whether this sound is made to be played on it.
    static bool carries(Sound sound) {
        return sound == Sound::right || sound == Sound::window || sound == Sound::peg;
    }
};

/// Nothing rings quite the same twice: a note played again is up to a sixth of a semitone off.
class RepeatVariation {
public:
    static constexpr double kWidest = 0.16;

    explicit RepeatVariation(std::uint64_t seed) : m_rng(seed) {}

    /// Semitones to add to the note about to be played.
    double aside(Sound sound, int semitones) {
        const bool again = sound == m_sound && semitones == m_semitones;
        m_sound = sound;
        m_semitones = semitones;
        return again ? m_rng.between(-kWidest, kWidest) : 0.0;
    }

private:
    Rng m_rng;
    Sound m_sound = Sound::count;
    int m_semitones = 0;
};

} // namespace engine
