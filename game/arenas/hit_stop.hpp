#pragma once

#include <algorithm>

namespace game {

/// The blink for which everything stands still after a hit, so that it is felt.
class HitStop {
public:
    /// Steps of 1/60 s: 50 ms, and 117 ms for what happens once a play.
    static constexpr int kSmall = 3;
    static constexpr int kLarge = 7;

    void small() { m_left = std::max(m_left, kSmall); }
    void large() { m_left = std::max(m_left, kLarge); }
    void clear() { m_left = 0; }

    /// Asked once a step: whether nothing moves in it.
    bool holds() {
        const bool held = m_left > 0;
        m_left -= held ? 1 : 0;
        return held;
    }
    bool holds() const { return m_left > 0; }

private:
    int m_left = 0;
};

} // namespace game
