#include <SFML/Window/Clipboard.hpp>

#include "engine/ui/field_line.hpp"
#include "engine/ui/screen_control.hpp"

namespace engine {

TextEdit ScreenControl::editOf(const Element& field) const {
    if (field.id == m_edited && field.content == m_edit.text()) {
        return m_edit;
    }
    TextEdit edit(field.content);
    if (field.chosen) {
        edit.markAll();
    }
    return edit;
}

std::optional<UiEvent> ScreenControl::type(const std::string& text) {
    const Element& field = *usable(m_focus);
    m_edit = editOf(field);
    m_edited = field.id;
    m_edit.write(text);
    return written(true);
}

std::optional<UiEvent> ScreenControl::written(bool changed) {
    Element& field = *usable(m_edited);
    if (!changed) {
        return std::nullopt;
    }
    field.chosen = false;
    field.content = m_edit.text();
    return UiEvent{UiEvent::Kind::typed, field.id, field.value, field.content};
}

bool ScreenControl::edit(const KeyPressed& key, std::optional<UiEvent>& done) {
    using Unit = TextEdit::Unit;
    // AltGr arrives as Ctrl+Alt on some layouts and writes characters.
    const bool control = key.control && !key.alt;
    const bool forwards = key.key == "Right" || key.key == "End" || key.key == "Delete";
    const bool erases = key.key == "Backspace" || key.key == "Delete";
    const bool toEnd = key.key == "Home" || key.key == "End";
    if (key.alt && !key.control) {
        return false;
    }
    const Element& field = *usable(m_focus);
    m_edit = editOf(field);
    m_edited = field.id;
    const Unit unit = toEnd ? Unit::all : control ? Unit::word : Unit::character;
    if (erases) {
        done = written(m_edit.erase(unit, forwards));
    } else if (toEnd || key.key == "Left" || key.key == "Right") {
        m_edit.move(unit, forwards, key.shift);
    } else if (control && key.key == "A") {
        m_edit.markAll();
    } else if (control && (key.key == "C" || key.key == "X")) {
        copyMarked();
        const bool cut = key.key == "X" && !m_edit.marked().empty();
        done = written(cut && m_edit.erase(Unit::character, true));
    } else {
        return false;
    }
    return true;
}

void ScreenControl::copyMarked() const {
    const std::string_view marked = m_edit.marked();
    if (!marked.empty()) {
        sf::Clipboard::setString(sf::String::fromUtf8(marked.begin(), marked.end()));
    }
}

/// One click puts the caret there, two mark a word, three all; none goes on marking from where it was pressed.
void ScreenControl::markAt(Element& field, Vec2 at, int clicks) {
    if (clicks == 0 && field.id == m_edited && m_clicks > 1) {
        return;
    }
    Element shown = field;
    shown.box = m_scrolls.shown(field);
    m_edit = editOf(field);
    m_edited = field.id;
    m_clicks = clicks == 0 ? m_clicks : clicks;
    const std::size_t place = FieldLine(shown, m_screen.view(), m_screen.typesetter()).placeAt(m_edit, at.x);
    if (clicks > 2) {
        m_edit.markAll();
    } else if (clicks == 2) {
        m_edit.markWord(place);
    } else {
        m_edit.place(place, clicks == 0);
    }
}

} // namespace engine
