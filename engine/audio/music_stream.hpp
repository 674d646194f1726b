#pragma once

#include <SFML/Audio/SoundStream.hpp>
#include <array>
#include <atomic>
#include <cstdint>
#include <vector>

#include "engine/audio/layer_mix.hpp"

namespace engine {

/// The music on its way to the sound card, mixed a twentieth of a second at a time on a thread of its own.
class MusicStream final : public sf::SoundStream {
public:
    /// Makes the music: a few tenths of a second.
    MusicStream();
    ~MusicStream() override;

    /// What the layers go to from now on.
    void setGains(const std::array<float, kMusicLayers>& gains);

private:
    bool onGetData(Chunk& data) override;
    void onSeek(sf::Time) override {}

    LayerMix m_mix;
    std::array<std::atomic<float>, kMusicLayers> m_gains{};
    std::vector<std::int16_t> m_samples;
};

} // namespace engine
