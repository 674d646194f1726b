#pragma once

#include <map>
#include <optional>
#include <string>

#include "engine/input/input_map.hpp"
#include "engine/ui/screen.hpp"

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

/// Focus, hover, scrolling and typing on whatever screen is shown: mouse, keyboard alone and gamepad reach everything.
/// Arrows go to the nearest element that way, Tab in reading order, Enter presses; the wheel and page keys scroll; focus
/// scrolls into sight.
class ScreenControl {
public:
    /// Call with every screen built; focus stays on the same id, else goes to the primary, else to the first.
    void show(const Screen& screen);
    std::optional<UiEvent> handle(const InputEvent& event, const InputMap& map);

    const std::string& focus() const { return m_focus; }
    void setFocus(const std::string& id) { m_focus = id; }
    const std::string& hover() const { return m_hover; }
    /// The pressed-down element, for the look of it.
    const std::string& pressed() const { return m_pressed; }
    /// A field has the focus, so letters are text.
    bool typing() const;
    float scrollOf(const std::string& part) const;
    /// False after the pointer was used: then no focus ring is drawn.
    bool showsFocus() const { return m_showsFocus; }

private:
    std::optional<UiEvent> handleAction(Action action);
    void moveFocus(Vec2 direction);
    void stepFocus(int by);
    void scrollIntoSight();
    Rect shownBox(const Element& element) const;

    Screen m_screen;
    std::string m_focus;
    std::string m_hover;
    std::string m_pressed;
    std::map<std::string, float> m_scroll;
    bool m_showsFocus = true;
};

} // namespace engine
