#include "engine/ui/field_line.hpp"

#include <algorithm>
#include <cmath>

#include "engine/ui/element_parts.hpp"

namespace engine {

FieldLine::FieldLine(const Element& field, const View& view, Typesetter& typesetter)
    : m_typesetter(typesetter), m_style(field.style), m_caret(std::max(2.0f, view.px(2.5f))) {
    const Rect box = partsOf(field, view).control;
    m_room = box.inset(std::min(view.px(18.0f), box.width * 0.1f), 0.0f);
    m_style.align = TextAlign::left;
    m_style.size = std::min(m_style.size, box.height * 0.62f);
}

Vec2 FieldLine::origin(const TextEdit& edit) const {
    const TextBlock& block = m_typesetter.set(edit.text(), m_style);
    const float height = block.height;
    const float beyond = std::max(0.0f, widthTo(edit, edit.text().size()) + 2 * m_caret - m_room.width);
    const float caret = widthTo(edit, edit.caret());
    // The end of what was written stays in sight, or where the caret was moved to.
    const float away = std::min(beyond, std::max(0.0f, caret - m_caret));
    return {m_room.x - away, m_room.y + (m_room.height - height) / 2};
}

float FieldLine::widthTo(const TextEdit& edit, std::size_t place) const {
    return place == 0 ? 0.0f : m_typesetter.set(std::string_view(edit.text()).substr(0, place), m_style).width;
}

std::size_t FieldLine::placeAt(const TextEdit& edit, float x) const {
    const float from = origin(edit).x;
    TextEdit walk(edit.text());
    walk.place(0, false);
    std::size_t best = 0;
    while (walk.caret() < walk.text().size()) {
        walk.move(TextEdit::Unit::character, true, false);
        if (std::abs(from + widthTo(edit, walk.caret()) - x) > std::abs(from + widthTo(edit, best) - x)) {
            break;
        }
        best = walk.caret();
    }
    return best;
}

} // namespace engine
