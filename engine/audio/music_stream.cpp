#include "engine/audio/music_stream.hpp"

#include "engine/audio/synth.hpp"

namespace engine {

MusicStream::MusicStream() : m_samples(synth::kRate / 20 * 2) {
    initialize(2, synth::kRate);
}

// The thread must be gone before what it plays.
MusicStream::~MusicStream() {
    stop();
}

void MusicStream::setGains(const std::array<float, kMusicLayers>& gains) {
    for (std::size_t i = 0; i < kMusicLayers; ++i) {
        m_gains[i].store(gains[i], std::memory_order_relaxed);
    }
}

bool MusicStream::onGetData(Chunk& data) {
    std::array<float, kMusicLayers> gains;
    for (std::size_t i = 0; i < kMusicLayers; ++i) {
        gains[i] = m_gains[i].load(std::memory_order_relaxed);
    }
    m_mix.next(m_samples, gains);
    data = {m_samples.data(), m_samples.size()};
    return true;
}

} // namespace engine
