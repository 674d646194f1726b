#pragma once

#include <vector>

namespace engine::synth {

/// Lets a track sound in a small warm room: `share` of it (0 … 1) comes back from the walls, darker each time. What
/// rings past the track's end is not kept.
void addRoom(std::vector<float>& track, float share);

} // namespace engine::synth
