#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/rect.hpp"
#include "engine/graphics/color.hpp"
#include "engine/text/text_style.hpp"

namespace engine {

/// What an element is to a person, drawn or read aloud.
enum class Role : std::uint8_t {
    panel,   // a surface others stand on; of its colour when it has a `mark`
    heading, // text that names a part of the screen
    text,    // other text
    picture, // `picture` is its path, `label` its alternative text
    button,  // does something
    primary, // the one thing to press next
    option,  // one of several answers; `chosen` when picked, `mark` after it was judged
    toggle,  // on when `chosen`
    slider,  // `value` 0 … 1; left and right change it
    field,   // typed text: `label` names it, `content` is typed so far; `chosen` when marked, to be typed over
    meter,   // `value` 0 … 1, for looking at
    custom   // the scene draws it; it still has a box, a label and maybe the focus
};

/// What an answer turned out to be: shown by shape as well as colour.
enum class Mark : std::uint8_t { none, right, wrong, missed };

/// The side at which a speech bubble points at who speaks.
enum class Tail : std::uint8_t { none, left, right };

/// One part of a screen: where it is, what it is and what it says. A screen is a list of these, in reading order.
struct Element {
    std::string id;
    Role role = Role::text;
    Rect box;
    std::string label;
    /// A second, quieter line (buttons, options, meters).
    std::string detail;
    /// A letter or digit in front of options and buttons: the key that presses it.
    std::string key;
    std::string picture;
    std::string content;
    TextStyle style;
    float value = 0.0f;
    bool chosen = false;
    bool enabled = true;
    bool muted = false;
    Mark mark = Mark::none;
    /// Panels and options: makes a speech bubble of it. It reaches `tailOf` out of the box.
    Tail tail = Tail::none;
    /// What is said of it instead of its words; nothing at all when that is empty.
    std::optional<std::string> said;
    /// What it is to somebody who hears it, where that is not its role.
    std::optional<Role> spokenRole;
    /// Text may be cut at the box's bottom only inside a scrolling part; elements of a part share its name.
    std::string scroll;

    /// Whether keyboard, pad and pointer can reach it.
    bool reachable() const {
        return enabled &&
               (role == Role::button || role == Role::primary || role == Role::option || role == Role::toggle ||
                role == Role::slider || role == Role::field || (role == Role::custom && !id.empty()));
    }
};

/// What it is to somebody who hears it.
Role spokenRoleOf(const Element& element);
/// What is said instead of seeing its words, without what it is and how it stands.
std::string spokenWords(const Element& element);
/// What a judged answer turned out to be: `not right`; empty where none was judged.
std::string spokenMark(Mark mark);
/// What is read aloud for it: `Play, button`. Empty for panels and what is not said.
std::string spokenLine(const Element& element);

} // namespace engine
