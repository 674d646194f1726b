#pragma once

#include <map>
#include <string>

#include "engine/ui/screen.hpp"

namespace engine {

/// How far each scrolling part of the screen at hand is scrolled, in pixels: 0 … what its content is taller than
/// it.
class ScrollPositions {
public:
    /// Takes the parts of a screen; what is scrolled further than it may be goes back.
    void fit(const Screen& screen);

    float of(const std::string& part) const;
    float furthest(const std::string& part) const;
    /// Whether anything moved.
    bool scroll(const std::string& part, float pixels);
    /// Scrolls the element's part until the element is seen, with some air around it.
    void bringIntoSight(const Element& element, float air);
    /// The first part with something to scroll, or nothing.
    std::string firstLong() const;

    /// Where the element is now.
    Rect shown(const Element& element) const { return element.box.moved(0.0f, -of(element.scroll)); }
    /// Whether this point of the element is not scrolled out of its part.
    bool inSight(const Element& element, Vec2 at) const;
    const std::map<std::string, ScrollPart>& parts() const { return m_parts; }

private:
    std::map<std::string, ScrollPart> m_parts;
    std::map<std::string, float> m_scroll;
};

} // namespace engine
