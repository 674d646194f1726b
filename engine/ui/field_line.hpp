#pragma once

#include "engine/text/text_edit.hpp"
#include "engine/text/typesetter.hpp"
#include "engine/ui/element.hpp"
#include "engine/ui/view.hpp"

namespace engine {

/// Where the one line of a field stands: its letters, its caret and what is marked. A text longer than the field is
/// moved so that its caret is in sight.
class FieldLine {
public:
    /// `field.box` is where it is now.
    FieldLine(const Element& field, const View& view, Typesetter& typesetter);

    /// The part of the field that shows letters.
    const Rect& room() const { return m_room; }
    const TextStyle& style() const { return m_style; }
    float caretWidth() const { return m_caret; }
    /// Of the text's left upper corner.
    Vec2 origin(const TextEdit& edit) const;
    /// Pixels from there to a place in the text.
    float widthTo(const TextEdit& edit, std::size_t place) const;
    /// The place between two characters that is nearest to the pixel `x`.
    std::size_t placeAt(const TextEdit& edit, float x) const;

private:
    Typesetter& m_typesetter;
    Rect m_room;
    TextStyle m_style;
    float m_caret = 2.0f;
};

} // namespace engine
