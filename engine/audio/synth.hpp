#pragma once

#include <cstdint>
#include <vector>

#include "engine/audio/sound.hpp"

namespace engine::synth {

/// Samples a second of everything heard.
constexpr unsigned kRate = 44100;

/// The sound as mono samples, so many semitones higher: soft rounded notes of A minor, the music's key, that begin
/// and end in silence; as loud at every pitch and the same on every run.
std::vector<std::int16_t> samples(Sound sound, int semitones = 0);

/// How loud it is made, in decibels of full scale as `loudness` measures them.
float level(Sound sound);

} // namespace engine::synth
