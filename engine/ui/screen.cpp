#include "engine/ui/screen.hpp"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

#include "engine/ui/text_fit.hpp"

namespace engine {

Screen::Screen(const View& view, const Theme& theme, Typesetter& typesetter)
    : m_view(view), m_theme(&theme), m_typesetter(&typesetter) {}

const Element* Screen::find(const std::string& id) const {
    const auto found = std::find_if(m_elements.begin(), m_elements.end(),
                                    [&id](const Element& element) { return element.id == id; });
    return found == m_elements.end() ? nullptr : &*found;
}

Element* Screen::find(const std::string& id) {
    return const_cast<Element*>(std::as_const(*this).find(id));
}

Element& Screen::add(Element element) {
    m_elements.push_back(std::move(element));
    return m_elements.back();
}

void Screen::moveFrom(const std::string& id, Vec2 by) {
    const auto first = std::find_if(m_elements.begin(), m_elements.end(),
                                    [&id](const Element& element) { return element.id == id; });
    std::set<std::string> parts;
    for (auto element = first; element != m_elements.end(); ++element) {
        element->box = element->box.moved(by.x, by.y);
        parts.insert(element->scroll);
    }
    for (auto& [name, part] : m_scrollParts) {
        part.box = parts.count(name) > 0 ? part.box.moved(by.x, by.y) : part.box;
    }
}

Element& Screen::panel(const Rect& box) {
    Element element;
    element.role = Role::panel;
    element.box = box;
    return add(std::move(element));
}

Element& Screen::heading(const std::string& text, const Rect& box, float designSize) {
    Element& element = this->text(text, box, 0.0f);
    element.role = Role::heading;
    element.style.face = Face::display;
    element.style.lineHeight = 1.2f;
    element.style.size = m_view.type(fittingSize(text, box, designSize, Face::display));
    return element;
}

Element& Screen::text(const std::string& text, const Rect& box, float designSize) {
    Element element;
    element.role = Role::text;
    element.box = box;
    element.label = text;
    element.style.size = designSize > 0.0f ? m_view.type(fittingSize(text, box, designSize)) : 0.0f;
    return add(std::move(element));
}

Element& Screen::addControl(Role role, const std::string& id, const std::string& label) {
    assert(m_theme != nullptr);
    Element element;
    element.role = role;
    element.id = id;
    element.label = label;
    element.style.size = m_view.type(m_theme->type.option);
    element.style.lineHeight = 1.2f;
    return add(std::move(element));
}

Element& Screen::button(const std::string& id, const std::string& label, const Rect& box) {
    Element& element = addControl(Role::button, id, label);
    element.box = box;
    element.style.face = Face::bodyBold;
    element.style.align = TextAlign::centre;
    return element;
}

Element& Screen::primary(const std::string& id, const std::string& label, const Rect& box) {
    Element& element = button(id, label, box);
    element.role = Role::primary;
    return element;
}

Element& Screen::option(const std::string& id, const std::string& label, const Rect& box) {
    Element& element = addControl(Role::option, id, label);
    element.box = box;
    return element;
}

Element& Screen::toggle(const std::string& id, const std::string& label, const Rect& box) {
    Element& element = addControl(Role::toggle, id, label);
    element.box = box;
    return element;
}

Element& Screen::slider(const std::string& id, const std::string& label, const Rect& box) {
    Element& element = addControl(Role::slider, id, label);
    element.box = box;
    return element;
}

Element& Screen::field(const std::string& id, const std::string& label, const Rect& box) {
    Element& element = addControl(Role::field, id, label);
    element.box = box;
    return element;
}

Element& Screen::meter(const std::string& label, float value, const Rect& box) {
    Element& element = addControl(Role::meter, "", label);
    element.box = box;
    element.value = value;
    element.style.size = m_view.type(m_theme->type.label);
    return element;
}

Element& Screen::picture(const std::string& path, const std::string& alternative, const Rect& box) {
    Element& element = addControl(Role::picture, "", alternative);
    element.box = box;
    element.picture = path;
    return element;
}

Vec2 Screen::measure(const std::string& text, float designSize, float width, Face face) const {
    assert(m_typesetter != nullptr);
    TextStyle style{face, m_view.type(designSize)};
    style.lineHeight = face == Face::display ? 1.2f : style.lineHeight;
    const TextBlock& block = m_typesetter->set(text, style, width);
    return {block.width, block.height};
}

float Screen::fittingSize(const std::string& text, const Rect& box, float designSize, Face face) const {
    assert(m_typesetter != nullptr);
    TextStyle style{face, m_view.type(designSize)};
    style.lineHeight = face == Face::display ? 1.2f : style.lineHeight;
    return designSize * fittedStyle(*m_typesetter, text, style, box, smallestFit(m_view, style.size)).size /
           style.size;
}

} // namespace engine
