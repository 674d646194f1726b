#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/ui/element.hpp"
#include "engine/ui/view.hpp"

namespace engine {

/// A part of a screen whose content may be taller than the part itself.
struct ScrollPart {
    Rect box;
    /// Full height of the content; elements' boxes are given as if the part were scrolled to the top.
    float contentHeight = 0.0f;
};

/// A screen as a value: its elements from back to front, in reading order. Scenes build it whenever something
/// changed; ScreenControl moves focus over it; ScreenPainter draws it; tests ask it for its rectangles.
class Screen {
public:
    Screen() = default;
    Screen(const View& view, const Theme& theme, Typesetter& typesetter);

    const View& view() const { return m_view; }
    const std::vector<Element>& elements() const { return m_elements; }
    const std::map<std::string, ScrollPart>& scrollParts() const { return m_scrollParts; }
    /// What of its scene it shows, for somebody who hears it: of another page, all is said from its beginning.
    const std::string& page() const { return m_page; }
    void setPage(std::string page) { m_page = std::move(page); }
    /// For measuring; not for a screen made without one.
    Typesetter& typesetter() const { return *m_typesetter; }
    /// Null when there is none of this id.
    const Element* find(const std::string& id) const;
    Element* find(const std::string& id);

    // How scenes build it. Every function returns the element it added, to be refined before the next is added.
    // Letters are set at the design size times the rep's text scale, smaller where they would not fit the box.
    Element& add(Element element);
    Element& panel(const Rect& box);
    Element& heading(const std::string& text, const Rect& box, float designSize);
    Element& text(const std::string& text, const Rect& box, float designSize);
    Element& button(const std::string& id, const std::string& label, const Rect& box);
    Element& primary(const std::string& id, const std::string& label, const Rect& box);
    Element& option(const std::string& id, const std::string& label, const Rect& box);
    Element& toggle(const std::string& id, const std::string& label, const Rect& box);
    Element& slider(const std::string& id, const std::string& label, const Rect& box);
    Element& field(const std::string& id, const std::string& label, const Rect& box);
    Element& meter(const std::string& label, float value, const Rect& box);
    Element& picture(const std::string& path, const std::string& alternative, const Rect& box);
    void scrollPart(const std::string& name, const ScrollPart& part) { m_scrollParts[name] = part; }
    /// Moves an element and all after it, with the parts they scroll in.
    void moveFrom(const std::string& id, Vec2 by);

    /// Size of text at a design size, wrapped to `width` pixels.
    Vec2 measure(const std::string& text, float designSize, float width, Face face = Face::body) const;
    /// The largest design size, at most `designSize`, at which `text` fits into `box`; never below 60 % of it.
    float fittingSize(const std::string& text, const Rect& box, float designSize, Face face = Face::body) const;

private:
    Element& addControl(Role role, const std::string& id, const std::string& label);

    View m_view;
    const Theme* m_theme = nullptr;
    Typesetter* m_typesetter = nullptr;
    std::string m_page;
    std::vector<Element> m_elements;
    std::map<std::string, ScrollPart> m_scrollParts;
};

} // namespace engine
