#include "engine/graphics/layer_cache.hpp"

#include <algorithm>

namespace engine {

const Snapshot* LayerCache::find(std::uint64_t key) {
    for (Layer& layer : m_layers) {
        if (layer.key == key && !layer.picture.empty()) {
            layer.turn = ++m_turn;
            return &layer.picture;
        }
    }
    return nullptr;
}

Snapshot& LayerCache::make(std::uint64_t key) {
    Layer& oldest = *std::min_element(m_layers.begin(), m_layers.end(),
                                      [](const Layer& a, const Layer& b) { return a.turn < b.turn; });
    oldest.picture.clear();
    oldest.key = key;
    oldest.turn = ++m_turn;
    return oldest.picture;
}

bool LayerCache::isSteady(std::uint64_t key) {
    const bool steady = std::find(m_asked.begin(), m_asked.end(), key) != m_asked.end();
    m_asked[m_nextAsked] = key;
    m_nextAsked = (m_nextAsked + 1) % m_asked.size();
    return steady;
}

} // namespace engine
