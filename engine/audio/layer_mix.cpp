#include "engine/audio/layer_mix.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/audio/synth.hpp"

namespace engine {

namespace {

constexpr float kFadeStep = 1.0f / (LayerMix::kFade * static_cast<float>(synth::kRate));

std::array<std::vector<std::int16_t>, kMusicLayers> allLayers() {
    std::array<std::vector<std::int16_t>, kMusicLayers> layers;
    for (std::size_t i = 0; i < kMusicLayers; ++i) {
        layers[i] = synth::musicLayer(static_cast<MusicLayer>(i));
    }
    return layers;
}

std::int16_t sample(float value) {
    return static_cast<std::int16_t>(std::lround(std::clamp(value, -32767.0f, 32767.0f)));
}

} // namespace

LayerMix::LayerMix() : LayerMix(allLayers()) {}

LayerMix::LayerMix(std::array<std::vector<std::int16_t>, kMusicLayers> layers) : m_layers(std::move(layers)) {
    assert(std::all_of(m_layers.begin(), m_layers.end(), [this](const auto& layer) {
        return !layer.empty() && layer.size() % 2 == 0 && layer.size() == m_layers.front().size();
    }));
}

void LayerMix::next(std::vector<std::int16_t>& out, const std::array<float, kMusicLayers>& gains) {
    for (std::size_t i = 0; i + 1 < out.size(); i += 2) {
        float left = 0.0f;
        float right = 0.0f;
        for (std::size_t layer = 0; layer < kMusicLayers; ++layer) {
            float& gain = m_gains[layer];
            gain += std::clamp(gains[layer] - gain, -kFadeStep, kFadeStep);
            left += gain * static_cast<float>(m_layers[layer][m_at]);
            right += gain * static_cast<float>(m_layers[layer][m_at + 1]);
        }
        out[i] = sample(left);
        out[i + 1] = sample(right);
        m_at = m_at + 2 == m_layers.front().size() ? 0 : m_at + 2;
    }
}

} // namespace engine
