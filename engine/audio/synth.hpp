#pragma once

#include <cstdint>
#include <vector>

#include "engine/audio/sound.hpp"

namespace engine::synth {

/// Samples a second of everything heard.
constexpr unsigned kRate = 44100;

/// The sound as mono samples: soft rounded tones that begin and end in silence, the same on every run.
std::vector<std::int16_t> samples(Sound sound);

} // namespace engine::synth
