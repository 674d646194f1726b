#include "engine/ui/element.hpp"

#include <cmath>
#include <fmt/core.h>

#include "engine/core/emphasis.hpp"

namespace engine {

namespace {

void say(std::string& line, const std::string& part) {
    if (!part.empty()) {
        line += (line.empty() ? "" : ", ") + unmarked(part);
    }
}

bool isSilent(const Element& element) {
    return element.role == Role::panel || (element.said && element.said->empty());
}

/// As its own words have it, where it has some: `slow`, `120 %`.
std::string valueOf(const Element& element) {
    return element.detail.empty() ? fmt::format("{} percent", std::lround(element.value * 100.0f)) : element.detail;
}

/// What kind of thing it is and how it stands.
std::string kindOf(const Element& element) {
    switch (spokenRoleOf(element)) {
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
        return "slider, " + valueOf(element);
    case Role::field:
        return "text field, " + (element.content.empty() ? "empty" : element.content);
    case Role::meter:
        return valueOf(element);
    default:
        return "";
    }
}

/// The second line of these is their value, said last.
bool hasValue(const Element& element) {
    return element.role == Role::slider || element.role == Role::meter;
}

bool canBeOff(Role role) {
    return role == Role::button || role == Role::primary || role == Role::option || role == Role::toggle ||
           role == Role::slider;
}

} // namespace

Role spokenRoleOf(const Element& element) {
    return element.spokenRole.value_or(element.role);
}

std::string spokenWords(const Element& element) {
    if (element.said) {
        return *element.said;
    }
    std::string words = element.label;
    say(words, hasValue(element) ? "" : element.detail);
    return words;
}

std::string spokenMark(Mark mark) {
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

std::string spokenLine(const Element& element) {
    if (isSilent(element)) {
        return "";
    }
    std::string line;
    say(line, element.key);
    say(line, spokenWords(element));
    say(line, kindOf(element));
    say(line, spokenMark(element.mark));
    say(line, !element.enabled && canBeOff(spokenRoleOf(element)) ? "not available" : "");
    return line;
}

} // namespace engine
