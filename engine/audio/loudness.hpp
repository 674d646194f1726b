#pragma once

#include <vector>

namespace engine::synth {

/// How loud a track is to an ear, in decibels of full scale: its loudest tenth of a second, deep notes counting for
/// less. -120 when there is nothing to hear.
float loudness(const std::vector<float>& track);

} // namespace engine::synth
