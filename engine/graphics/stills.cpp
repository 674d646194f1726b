#include "engine/graphics/stills.hpp"

#include <algorithm>

namespace engine {

const Snapshot* Stills::find(std::uint64_t key) {
    for (Still& still : m_stills) {
        if (still.key == key && !still.picture.empty()) {
            still.turn = ++m_turn;
            return &still.picture;
        }
    }
    return nullptr;
}

Snapshot& Stills::make(std::uint64_t key) {
    Still& oldest = *std::min_element(m_stills.begin(), m_stills.end(),
                                      [](const Still& a, const Still& b) { return a.turn < b.turn; });
    oldest.picture.forget();
    oldest.key = key;
    oldest.turn = ++m_turn;
    return oldest.picture;
}

bool Stills::isSteady(std::uint64_t key) {
    const bool steady = std::find(m_asked.begin(), m_asked.end(), key) != m_asked.end();
    m_asked[m_nextAsked] = key;
    m_nextAsked = (m_nextAsked + 1) % m_asked.size();
    return steady;
}

} // namespace engine
