#include "engine/ui/scroll_positions.hpp"

#include <algorithm>

namespace engine {

void ScrollPositions::fit(const Screen& screen) {
    m_parts = screen.scrollParts();
    for (auto& [part, scroll] : m_scroll) {
        scroll = std::clamp(scroll, 0.0f, furthest(part));
    }
}

float ScrollPositions::of(const std::string& part) const {
    const auto found = m_scroll.find(part);
    return found == m_scroll.end() ? 0.0f : found->second;
}

float ScrollPositions::furthest(const std::string& part) const {
    const auto found = m_parts.find(part);
    return found == m_parts.end() ? 0.0f : std::max(0.0f, found->second.contentHeight - found->second.box.height);
}

bool ScrollPositions::scroll(const std::string& part, float pixels) {
    const float before = of(part);
    const float after = std::clamp(before + pixels, 0.0f, furthest(part));
    m_scroll[part] = after;
    return after != before;
}

void ScrollPositions::bringIntoSight(const Element& element, float air) {
    const auto found = m_parts.find(element.scroll);
    if (found == m_parts.end()) {
        return;
    }
    const Rect part = found->second.box;
    const Rect box = shown(element);
    const float around = std::clamp((part.height - box.height) / 2, 0.0f, air);
    const float above = part.y - (box.y - around);
    const float below = box.bottom() + around - part.bottom();
    if (above > 0.0f) {
        scroll(element.scroll, -above);
    } else if (below > 0.0f) {
        scroll(element.scroll, below);
    }
}

std::string ScrollPositions::firstLong() const {
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [this](const auto& part) { return furthest(part.first) > 0.0f; });
    return found == m_parts.end() ? "" : found->first;
}

bool ScrollPositions::inSight(const Element& element, Vec2 at) const {
    const auto found = m_parts.find(element.scroll);
    return found == m_parts.end() || found->second.box.contains(at);
}

} // namespace engine
