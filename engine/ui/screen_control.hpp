#pragma once

#include <optional>
#include <string>

#include "engine/input/input_map.hpp"
#include "engine/text/text_edit.hpp"
#include "engine/ui/focus_moves.hpp"

namespace engine {

/// What a person did to a screen.
struct UiEvent {
    enum class Kind { activated, changed, typed, submitted };
    Kind kind = Kind::activated;
    /// The element.
    std::string id;
    /// Kind::changed of a slider: the new value.
    float value = 0.0f;
    /// Kind::typed and submitted of a field: all of its text now.
    std::string text;
};

/// Focus, hover, scrolling and typing on whatever screen is shown: mouse, keyboard alone and gamepad reach
/// everything. Arrows go to the nearest element that way, Tab in reading order, Enter and Space press, the key on
/// an element's badge presses it; a field is edited as everywhere (Shift marks, Ctrl goes by words, Ctrl+A, C, X);
/// the wheel and page keys scroll; focus scrolls into sight. The pointer presses what it was let go on, if that is
/// where it was pressed; a panel hides from it what was added before.
class ScreenControl {
public:
    /// Call with every screen built; focus stays on the same id, else goes to the primary, else to the first.
    void show(const Screen& screen);
    /// Nothing when no element was used: then the event may mean something to the scene.
    std::optional<UiEvent> handle(const InputEvent& event, const InputMap& map);

    /// The focus goes one place on by itself, round and round; a text with nothing in it to stop at turns its pages
    /// before the walk begins again.
    void walk();
    /// Presses what has the focus; a slider goes a step up, from its top to its bottom.
    std::optional<UiEvent> pressFocused();

    const std::string& focus() const { return m_focus; }
    void setFocus(const std::string& id) { m_focus = id; }
    /// What is pressed down is forgotten, so that letting go of it does nothing.
    void letGo() { m_pressed.clear(); }
    const std::string& hover() const { return m_hover; }
    /// The pressed-down element, for the look of it.
    const std::string& pressed() const { return m_pressed; }
    /// A field has the focus, so letters are text.
    bool typing() const;
    /// What is written in this field, and where; marked where the scene says so and nobody wrote yet.
    TextEdit editOf(const Element& field) const;
    float scrollOf(const std::string& part) const { return m_scrolls.of(part); }
    /// False after the pointer was used: then no focus ring is drawn.
    bool showsFocus() const { return m_showsFocus; }

private:
    std::optional<UiEvent> handleKey(const KeyPressed& key);
    std::optional<UiEvent> handleAction(Action action);
    std::optional<UiEvent> handleSide(Vec2 direction);
    std::optional<UiEvent> movePointer(Vec2 at);
    std::optional<UiEvent> pressPointer(const PointerPressed& pressed);
    std::optional<UiEvent> releasePointer(Vec2 at);
    std::optional<UiEvent> press(const Element& element);
    std::optional<UiEvent> slide(Element& slider, float value);
    std::optional<UiEvent> type(const std::string& text);
    /// Whether the key is one that edits: then what came of it.
    bool edit(const KeyPressed& key, std::optional<UiEvent>& done);
    void copyMarked() const;
    std::optional<UiEvent> written(bool changed);
    void markAt(Element& field, Vec2 at, int clicks);

    void moveFocus(Vec2 direction);
    void takeFocus(const std::string& id);
    void scrollAt(const PointerScrolled& scrolled);
    void scrollByKey(const std::string& key);
    std::string partForKeys() const;
    bool turnPage();
    void lookUnderPointer();
    const Element* elementAt(Vec2 at) const;
    /// Null when there is none of this id, or it cannot be used now.
    Element* usable(const std::string& id);
    const Element* usable(const std::string& id) const;
    FocusMoves moves() const { return {m_screen, m_scrolls}; }

    Screen m_screen;
    ScrollPositions m_scrolls;
    std::string m_focus;
    std::string m_hover;
    std::string m_pressed;
    /// The field that was written in last, and its text.
    std::string m_edited;
    TextEdit m_edit;
    /// Of the press that is held in it.
    int m_clicks = 0;
    std::optional<Vec2> m_pointer;
    bool m_showsFocus = true;
};

} // namespace engine
