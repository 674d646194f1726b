#pragma once

#include <string>
#include <vector>

#include "engine/ui/scroll_positions.hpp"

namespace engine {

/// Where the focus can go from one element of a screen: ids, empty for nowhere.
class FocusMoves {
public:
    FocusMoves(const Screen& screen, const ScrollPositions& scrolls) : m_screen(screen), m_scrolls(scrolls) {}

    /// The primary, else the first that can be reached.
    std::string home() const;
    /// `by` places on in reading order, from the last to the first.
    std::string inOrder(const std::string& from, int by) const;
    /// The nearest in one of the four directions. In a list longer than its part, up and down stay in it to its
    /// end.
    std::string towards(const std::string& from, Vec2 direction) const;

private:
    std::string nearest(const Element& from, Vec2 direction, bool withinPart) const;
    Rect seenBox(const Element& element) const;
    std::vector<const Element*> reachable() const;

    const Screen& m_screen;
    const ScrollPositions& m_scrolls;
};

} // namespace engine
