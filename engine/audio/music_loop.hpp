#pragma once

#include <cstdint>
#include <vector>

namespace engine::synth {

/// Length of the music in seconds; its end leads into its beginning.
constexpr float kMusicSeconds = 32.0f;

/// The calm music of the night city, left and right in turn, at kRate: four slow chords with soft plucked notes
/// over them. Takes a few tenths of a second to make.
std::vector<std::int16_t> musicLoop();

} // namespace engine::synth
