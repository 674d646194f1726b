#include "engine/ui/screen_reader.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/core.h>

namespace engine {

namespace {

bool isText(const Element& element) {
    return element.role == Role::heading || element.role == Role::text || element.role == Role::picture;
}

/// A sentence ends in one stop, whatever it ended in before.
void append(std::string& line, const std::string& part) {
    if (part.empty()) {
        return;
    }
    if (!line.empty()) {
        line += std::string(".!?:;").find(line.back()) == std::string::npos ? ". " : " ";
    }
    line += part;
}

std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

/// Whether the part has controls: then its texts are said with them, not all at once.
bool hasControls(const Screen& screen, const std::string& part) {
    return !part.empty() &&
           std::any_of(screen.elements().begin(), screen.elements().end(),
                       [&part](const Element& element) { return element.scroll == part && element.reachable(); });
}

/// The answers without a gap around the element, of which it is one: `option 2 of 4`.
std::string place(const std::vector<Element>& elements, std::size_t at) {
    std::size_t first = at;
    while (first > 0 && elements[first - 1].role == Role::option) {
        --first;
    }
    std::size_t last = at;
    while (last + 1 < elements.size() && elements[last + 1].role == Role::option) {
        ++last;
    }
    return fmt::format("option {} of {}", at - first + 1, last - first + 1);
}

std::string optionLine(const std::vector<Element>& elements, std::size_t at) {
    Element bare = elements[at];
    bare.role = Role::text;
    bare.key.clear();
    bare.detail.clear();
    std::string line = place(elements, at) + ": " + spokenLine(bare);
    line += elements[at].detail.empty() ? "" : ", " + elements[at].detail;
    return line + (elements[at].chosen ? ", chosen" : ", not chosen");
}

/// Texts in the same part between this control and the next one explain it.
std::string explanation(const Screen& screen, std::size_t at) {
    std::string line;
    const auto& elements = screen.elements();
    const std::string& part = elements[at].scroll;
    for (std::size_t i = at + 1; hasControls(screen, part) && i < elements.size(); ++i) {
        const Element& next = elements[i];
        if (next.scroll != part || next.role != Role::text) {
            break;
        }
        append(line, next.label);
    }
    return line;
}

} // namespace

std::string focusLine(const Screen& screen, const std::string& id) {
    const auto& elements = screen.elements();
    const auto found =
        std::find_if(elements.begin(), elements.end(), [&id](const Element& element) { return element.id == id; });
    if (id.empty() || found == elements.end()) {
        return "";
    }
    const auto at = static_cast<std::size_t>(found - elements.begin());
    std::string line = found->role == Role::option ? optionLine(elements, at) : spokenLine(*found);
    append(line, explanation(screen, at));
    return oneLine(line);
}

std::vector<std::string> ScreenReader::look(const std::string& name, const Screen& screen,
                                            const std::string& focus) {
    const bool opened = name != m_name;
    std::set<std::string> texts;
    std::string said;
    for (const Element& element : screen.elements()) {
        if (!isText(element) || element.label.empty() || hasControls(screen, element.scroll)) {
            continue;
        }
        const bool isNew = texts.insert(element.label).second && (opened || m_texts.count(element.label) == 0);
        append(said, isNew ? element.label : "");
    }
    std::vector<std::string> lines;
    if (!said.empty()) {
        lines.push_back(oneLine(said));
    }
    const std::string line = focusLine(screen, focus);
    if (!line.empty() && (opened || focus != m_focus || line != m_line)) {
        lines.push_back(line);
    }
    m_name = name;
    m_texts = std::move(texts);
    m_focus = focus;
    m_line = line;
    return lines;
}

} // namespace engine
