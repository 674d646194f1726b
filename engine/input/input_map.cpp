#include "engine/input/input_map.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace engine {

namespace {

constexpr std::array<std::pair<const char*, Action>, 30> kKeys{{
    {"Up", Action::up},           {"Down", Action::down},        {"Left", Action::left},
    {"Right", Action::right},     {"Tab", Action::next},         {"Shift+Tab", Action::previous},
    {"Enter", Action::confirm},   {"Escape", Action::back},      {"Backspace", Action::undo},
    {"Space", Action::skip},      {"H", Action::hint},           {"P", Action::pause},
    {"F1", Action::assist},       {"Plus", Action::raise},       {"Minus", Action::lower},
    {"Ctrl+Plus", Action::raise}, {"Ctrl+Minus", Action::lower}, {"Slash", Action::search},
    {"Ctrl+F", Action::search},   {"F11", Action::fullscreen},   {"Alt+Enter", Action::fullscreen},
    {"1", Action::choice1},       {"2", Action::choice2},        {"3", Action::choice3},
    {"4", Action::choice4},       {"5", Action::choice5},        {"6", Action::choice6},
    {"7", Action::choice7},       {"8", Action::choice8},        {"9", Action::choice9},
}};

constexpr std::array<std::pair<const char*, Action>, 12> kPad{{
    {"Up", Action::up},
    {"Down", Action::down},
    {"Left", Action::left},
    {"Right", Action::right},
    {"A", Action::confirm},
    {"B", Action::back},
    {"X", Action::hint},
    {"Y", Action::search},
    {"LB", Action::lower},
    {"RB", Action::raise},
    {"RT", Action::skip},
    {"Start", Action::pause},
}};

/// Keys that put a character into a text or move within it.
bool writes(const std::string& key) {
    constexpr std::array<std::string_view, 10> kEditing{"Space", "Backspace", "Delete", "Left",  "Right",
                                                        "Home",  "End",       "Plus",   "Minus", "Slash"};
    return key.size() == 1 || std::find(kEditing.begin(), kEditing.end(), key) != kEditing.end();
}

Action lookUp(const std::map<std::string, Action>& bound, const std::string& name) {
    const auto found = bound.find(name);
    return found == bound.end() ? Action::none : found->second;
}

} // namespace

InputMap InputMap::standard() {
    InputMap map;
    for (const auto& [key, action] : kKeys) {
        map.bindKey(key, action);
    }
    for (const auto& [button, action] : kPad) {
        map.bindPad(button, action);
    }
    return map;
}

void InputMap::bindKey(const std::string& key, Action action) {
    m_keys[key] = action;
}

void InputMap::bindPad(const std::string& button, Action action) {
    m_pad[button] = action;
}

Action InputMap::actionOf(const InputEvent& event, bool typing) const {
    if (const auto* key = std::get_if<KeyPressed>(&event)) {
        return actionOfKey(*key, typing);
    }
    if (const auto* pad = std::get_if<PadPressed>(&event)) {
        return lookUp(m_pad, pad->button);
    }
    return Action::none;
}

Action InputMap::actionOfKey(const KeyPressed& key, bool typing) const {
    // AltGr arrives as Ctrl+Alt on some layouts and writes characters.
    const bool chord = key.control != key.alt;
    if (typing && !chord && writes(key.key)) {
        return Action::none;
    }
    const std::string held = std::string(key.control ? "Ctrl+" : "") + (key.alt ? "Alt+" : "");
    if (key.shift) {
        if (const Action action = lookUp(m_keys, held + "Shift+" + key.key); action != Action::none) {
            return action;
        }
    }
    return lookUp(m_keys, held + key.key);
}

} // namespace engine
