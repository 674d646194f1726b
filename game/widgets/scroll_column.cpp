#include "game/widgets/scroll_column.hpp"

#include <utility>

namespace game {
namespace {

constexpr float kEndless = 1e6f;

} // namespace

ScrollColumn::ScrollColumn(engine::Screen& screen, std::string part, const engine::Rect& box)
    : m_screen(screen), m_part(std::move(part)), m_box(box), m_y(box.y) {}

engine::Rect ScrollColumn::take(float height) {
    const engine::Rect taken{m_box.x, m_y, m_box.width, height};
    m_y += height;
    return taken;
}

engine::Element& ScrollColumn::text(const std::string& text, float size, engine::Face face) {
    engine::Element& element = textAt(text, {m_box.x, m_y}, m_box.width, size, face);
    m_y = element.box.bottom();
    return element;
}

engine::Element& ScrollColumn::textAt(const std::string& text, engine::Vec2 at, float width, float size,
                                      engine::Face face) {
    // Smaller only where a word would be torn otherwise; the height is what it takes then.
    const float fitting = m_screen.fittingSize(text, {at.x, at.y, width, kEndless}, size, face);
    engine::Element element;
    element.label = text;
    element.box = {at.x, at.y, width, m_screen.measure(text, fitting, width, face).y};
    element.style.face = face;
    element.style.size = m_screen.view().type(fitting);
    element.style.lineHeight = face == engine::Face::display ? 1.2f : element.style.lineHeight;
    return add(std::move(element));
}

engine::Element& ScrollColumn::add(engine::Element element) {
    element.scroll = m_part;
    return m_screen.add(std::move(element));
}

engine::Element& ScrollColumn::drawn(const char* id, const engine::Rect& box) {
    engine::Element element;
    element.id = id;
    element.role = engine::Role::custom;
    element.enabled = false;
    element.box = box;
    return add(std::move(element));
}

void paintCustom(engine::Canvas& canvas, const engine::Screen& screen, const engine::ScreenControl& control,
                 const std::function<void(const engine::Element&, const engine::Rect&)>& paint) {
    for (const engine::Element& element : screen.elements()) {
        if (element.role != engine::Role::custom) {
            continue;
        }
        const auto part = screen.scrollParts().find(element.scroll);
        if (part == screen.scrollParts().end()) {
            paint(element, element.box);
            continue;
        }
        const engine::Rect shown = element.box.moved(0, -control.scrollOf(element.scroll));
        if (shown.overlaps(part->second.box)) {
            canvas.pushClip(part->second.box);
            paint(element, shown);
            canvas.popClip();
        }
    }
}

} // namespace game
