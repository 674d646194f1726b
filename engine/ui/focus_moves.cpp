#include "engine/ui/focus_moves.hpp"

#include <algorithm>

#include "engine/ui/nearest_box.hpp"

namespace engine {

std::vector<const Element*> FocusMoves::reachable() const {
    std::vector<const Element*> all;
    for (const Element& element : m_screen.elements()) {
        if (element.reachable()) {
            all.push_back(&element);
        }
    }
    return all;
}

std::string FocusMoves::home() const {
    const auto all = reachable();
    const auto primary =
        std::find_if(all.begin(), all.end(), [](const Element* element) { return element->role == Role::primary; });
    return primary != all.end() ? (*primary)->id : all.empty() ? "" : all.front()->id;
}

std::string FocusMoves::inOrder(const std::string& from, int by) const {
    const auto all = reachable();
    if (all.empty()) {
        return "";
    }
    const auto at =
        std::find_if(all.begin(), all.end(), [&from](const Element* element) { return element->id == from; });
    const auto count = static_cast<int>(all.size());
    const int index = at == all.end() ? (by > 0 ? -1 : count) : static_cast<int>(at - all.begin());
    return all[static_cast<std::size_t>(((index + by) % count + count) % count)]->id;
}

std::string FocusMoves::towards(const std::string& from, Vec2 direction) const {
    const Element* element = m_screen.find(from);
    if (element == nullptr || from.empty()) {
        return home();
    }
    if (!element->scroll.empty() && direction.y != 0.0f) {
        const std::string within = nearest(*element, direction, true);
        if (!within.empty()) {
            return within;
        }
    }
    return nearest(*element, direction, false);
}

std::string FocusMoves::nearest(const Element& from, Vec2 direction, bool withinPart) const {
    std::vector<Rect> boxes;
    std::vector<const Element*> stops;
    for (const Element* element : reachable()) {
        const bool samePart = !from.scroll.empty() && element->scroll == from.scroll;
        const bool asked = withinPart ? samePart : !samePart || direction.y == 0.0f;
        if (element != &from && asked) {
            boxes.push_back(withinPart ? element->box : seenBox(*element));
            stops.push_back(element);
        }
    }
    const auto found = nearestBox(boxes, withinPart ? from.box : seenBox(from), direction);
    return found ? stops[*found]->id : "";
}

/// What is scrolled out of sight counts as lying at its part's edge.
Rect FocusMoves::seenBox(const Element& element) const {
    const Rect box = m_scrolls.shown(element);
    const auto found = m_scrolls.parts().find(element.scroll);
    if (found == m_scrolls.parts().end()) {
        return box;
    }
    const Rect part = found->second.box;
    const float height = std::min(box.height, part.height);
    return {box.x, std::clamp(box.y, part.y, part.bottom() - height), box.width, height};
}

} // namespace engine
