#pragma once

#include <cstddef>
#include <vector>

namespace game {

/// What the ball in flight has lit so far. It counts only when the answer was right, and nobody can see that before
/// the ball is down.
class PegCatch {
public:
    explicit PegCatch(std::size_t lamps) { m_lit.reserve(lamps); }

    void clear() {
        m_lit.clear();
        m_points = 0;
    }
    /// A lamp that was dark before.
    void add(std::size_t lamp, int points) {
        m_lit.push_back(lamp);
        m_points += points;
    }
    void addPoints(int points) { m_points += points; }

    /// In the order they were lit.
    const std::vector<std::size_t>& lit() const { return m_lit; }
    int points() const { return m_points; }

private:
    std::vector<std::size_t> m_lit;
    int m_points = 0;
};

} // namespace game
