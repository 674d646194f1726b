#pragma once

#include <map>
#include <string>

#include "engine/input/action.hpp"
#include "engine/input/input_event.hpp"

namespace engine {

/// Which key and pad button means which action. Letters and digits mean nothing while a text is being typed.
class InputMap {
public:
    /// The common keys of every arena and screen.
    static InputMap standard();

    void bindKey(const std::string& key, Action action);
    void bindPad(const std::string& button, Action action);
    /// Action::none for what is not bound. `typing`: a text field has the focus.
    Action actionOf(const InputEvent& event, bool typing = false) const;

private:
    std::map<std::string, Action> m_keys;
    std::map<std::string, Action> m_pad;
};

} // namespace engine
