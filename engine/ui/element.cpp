#include "engine/ui/element.hpp"

#include <cmath>
#include <fmt/core.h>

namespace engine {

namespace {

void say(std::string& line, const std::string& part) {
    if (!part.empty()) {
        line += line.empty() ? part : ", " + part;
    }
}

std::string percent(float value) {
    return fmt::format("{} percent", std::lround(value * 100.0f));
}

/// What kind of thing it is and how it stands.
std::string kindOf(const Element& element) {
    switch (element.role) {
    case Role::heading:
        return "heading";
    case Role::picture:
        return "picture";
    case Role::button:
    case Role::primary:
        return "button";
    case Role::option:
        return element.chosen ? "option, chosen" : "option";
    case Role::toggle:
        return element.chosen ? "switch, on" : "switch, off";
    case Role::slider:
        return "slider, " + percent(element.value);
    case Role::field:
        return "text field, " + (element.content.empty() ? "empty" : element.content);
    case Role::meter:
        return percent(element.value);
    default:
        return "";
    }
}

std::string wordsOf(Mark mark) {
    switch (mark) {
    case Mark::right:
        return "right";
    case Mark::wrong:
        return "not right";
    case Mark::missed:
        return "this was a right one";
    default:
        return "";
    }
}

bool canBeOff(Role role) {
    return role == Role::button || role == Role::primary || role == Role::option || role == Role::toggle ||
           role == Role::slider;
}

} // namespace

std::string spokenLine(const Element& element) {
    if (element.role == Role::panel) {
        return "";
    }
    std::string line;
    say(line, element.key);
    say(line, element.label);
    say(line, element.detail);
    say(line, kindOf(element));
    say(line, wordsOf(element.mark));
    say(line, !element.enabled && canBeOff(element.role) ? "not available" : "");
    return line;
}

} // namespace engine
