#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "engine/core/vec2.hpp"

namespace engine {

/// Keys by name: `A`…`Z` as printed on a keyboard with the layout at hand, `0`…`9` by where they lie, `Enter`,
/// `Escape`, `Space`, `Backspace`, `Delete`, `Tab`, `Up`, `Down`, `Left`, `Right`, `Home`, `End`, `PageUp`,
/// `PageDown`, `F1`…`F12`, `Plus`, `Minus`, `Slash`.
struct KeyPressed {
    std::string key;
    bool shift = false;
    bool control = false;
    bool alt = false;
    /// Held down since it was pressed, and pressed again by that.
    bool repeated = false;
};
/// Typed text, one character or more in UTF-8; no control characters.
struct TextTyped {
    std::string utf8;
};
/// Positions are window pixels.
struct PointerMoved {
    Vec2 at;
};
struct PointerPressed {
    Vec2 at;
    /// 2 for the second press of a double click, and so on.
    int clicks = 1;
};
struct PointerReleased {
    Vec2 at;
};
/// Positive scrolls up.
struct PointerScrolled {
    Vec2 at;
    float lines = 0.0f;
};
/// Buttons by name: `A B X Y LB RB LT RT Start Back Up Down Left Right`; sticks arrive as the four directions.
struct PadPressed {
    std::string button;
    /// A direction held since it was pressed.
    bool repeated = false;
};
struct FocusLost {};
struct FocusGained {};

using InputEvent = std::variant<KeyPressed, TextTyped, PointerMoved, PointerPressed, PointerReleased,
                                PointerScrolled, PadPressed, FocusLost, FocusGained>;

} // namespace engine
