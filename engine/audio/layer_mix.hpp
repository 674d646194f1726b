#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/audio/music_layers.hpp"

namespace engine {

/// The layers of the music sounding together, round and round. A layer comes in and goes out slowly, and none ever
/// loses its place in the others.
class LayerMix {
public:
    /// Seconds from silence to full.
    static constexpr float kFade = 2.0f;

    /// Makes all layers.
    LayerMix();
    /// Of layers made before, all of the same length, left and right in turn.
    explicit LayerMix(std::array<std::vector<std::int16_t>, kMusicLayers> layers);

    /// Fills `out` (left and right in turn) with what comes next, on the way to these gains.
    void next(std::vector<std::int16_t>& out, const std::array<float, kMusicLayers>& gains);

private:
    std::array<std::vector<std::int16_t>, kMusicLayers> m_layers;
    std::array<float, kMusicLayers> m_gains{};
    std::size_t m_at = 0;
};

} // namespace engine
