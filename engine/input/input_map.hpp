#pragma once

#include <map>
#include <string>

#include "engine/input/action.hpp"
#include "engine/input/input_event.hpp"

namespace engine {

/// Which key and pad button means which action. While a text is being typed, keys that write or edit mean nothing.
class InputMap {
public:
    /// The common keys of every arena and screen: arrows, Tab, Enter, Escape, Backspace undo, Space skip, 1-9
    /// choose, H hint, P pause, F1 assist, Plus and Minus certainty, Slash or Ctrl+F search, F11 fullscreen.
    static InputMap standard();

    /// `key` is a name of KeyPressed, with `Ctrl+`, `Alt+`, `Shift+` before it in this order where they are to be
    /// held. A key bound without Shift is also found with it.
    void bindKey(const std::string& key, Action action);
    void bindPad(const std::string& button, Action action);
    /// Action::none for what is not bound. `typing`: a text field has the focus.
    Action actionOf(const InputEvent& event, bool typing = false) const;

private:
    Action actionOfKey(const KeyPressed& key, bool typing) const;

    std::map<std::string, Action> m_keys;
    std::map<std::string, Action> m_pad;
};

} // namespace engine
