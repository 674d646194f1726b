#include "engine/ui/spoken_screen.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "engine/core/emphasis.hpp"

namespace engine {

namespace {

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

/// A sentence a line, and one space where there were several.
std::string oneLine(const std::string& text) {
    std::string line;
    std::string sentence;
    for (const char letter : unmarked(text) + "\n") {
        const bool space = letter == ' ' || letter == '\t';
        if (letter == '\n') {
            append(line, std::exchange(sentence, ""));
        } else if (!space || (!sentence.empty() && sentence.back() != ' ')) {
            sentence += space ? ' ' : letter;
        }
    }
    return line;
}

bool isOption(const Element& element) {
    return element.reachable() && spokenRoleOf(element) == Role::option;
}

/// Answers of one question are numbered: `card.0`, `card.1`.
std::string groupOf(const Element& element) {
    return element.scroll + "/" + element.id.substr(0, element.id.rfind('.') + 1);
}

bool sameGroup(const Element& one, const Element& other) {
    return isOption(one) && isOption(other) && groupOf(one) == groupOf(other);
}

/// `words, not right`.
std::string judged(const Element& element) {
    const std::string words = spokenWords(element);
    const std::string mark = spokenMark(element.mark);
    return words + (words.empty() || mark.empty() ? "" : ", ") + mark;
}

/// Of an answer that cannot be chosen now only what was chosen or is right; without an id it is there to be read.
std::string closedOption(const Element& element) {
    return element.id.empty() || element.chosen || element.mark != Mark::none ? judged(element) : "";
}

/// What is there to be read of an element nobody can reach.
std::string textOf(const Element& element) {
    if (element.said && element.said->empty()) {
        return "";
    }
    const std::string words = spokenWords(element);
    switch (spokenRoleOf(element)) {
    case Role::heading:
    case Role::text:
        return words.empty() ? spokenMark(element.mark) : words;
    case Role::custom:
        return words;
    case Role::picture:
        return words.empty() ? "" : "Picture: " + words;
    case Role::meter:
        return words.empty() && element.detail.empty() ? "" : spokenLine(element);
    case Role::option:
        return closedOption(element);
    case Role::field:
        return element.content.empty() ? "" : words + ": " + element.content;
    default:
        return "";
    }
}

} // namespace

SpokenScreen::SpokenScreen(const Screen& screen) : m_elements(screen.elements()) {
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        if (m_elements[i].reachable() && !m_elements[i].scroll.empty()) {
            m_firstControls.emplace(m_elements[i].scroll, i);
        }
    }
}

std::size_t SpokenScreen::placeOf(const std::string& id) const {
    const auto found = std::find_if(m_elements.begin(), m_elements.end(),
                                    [&id](const Element& element) { return !id.empty() && element.id == id; });
    return static_cast<std::size_t>(found - m_elements.begin());
}

/// Whether it is said before the focus is anywhere in its part. Answers to be read belong to all others.
bool SpokenScreen::isSaidAtOnce(std::size_t at) const {
    const auto first = m_firstControls.find(m_elements[at].scroll);
    return first == m_firstControls.end() || at < first->second || m_elements[at].role == Role::option;
}

std::vector<std::string> SpokenScreen::texts() const {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const bool read = !m_elements[i].reachable() && isSaidAtOnce(i);
        std::string line = read ? oneLine(textOf(m_elements[i])) : "";
        if (!line.empty()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<std::string> SpokenScreen::opening(const std::string& focus) const {
    std::vector<std::string> lines;
    const std::size_t focused = placeOf(focus);
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const Element& element = m_elements[i];
        std::string line;
        if (isOption(element)) {
            const auto first = m_firstControls.find(element.scroll);
            const bool near = focused < m_elements.size() && sameGroup(element, m_elements[focused]);
            const bool seen = first == m_firstControls.end() || sameGroup(element, m_elements[first->second]);
            line = element.chosen && seen && !near ? oneLine(optionLine(i)) : "";
        } else if (!element.reachable() && isSaidAtOnce(i)) {
            line = oneLine(textOf(element));
        }
        if (!line.empty()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::map<std::string, SpokenScreen::Control> SpokenScreen::controls() const {
    std::map<std::string, Control> all;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const Element& element = m_elements[i];
        if (element.reachable()) {
            const bool option = isOption(element);
            all[element.id] = {element.label, oneLine(option ? optionLine(i) : spokenLine(element)),
                               groupOf(element), option, element.chosen};
        }
    }
    return all;
}

/// `option 2 of 4: Ask who decides, not chosen`.
std::string SpokenScreen::optionLine(std::size_t at) const {
    const Element& element = m_elements[at];
    std::size_t place = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        count += sameGroup(element, m_elements[i]) ? 1 : 0;
        place = i == at ? count : place;
    }
    return fmt::format("option {} of {}: {}, {}", place, count, judged(element),
                       element.chosen ? "chosen" : "not chosen");
}

/// Texts of the part between this control and the next heading or control.
std::string SpokenScreen::explanation(std::size_t at) const {
    std::string line;
    const std::string& part = m_elements[at].scroll;
    for (std::size_t i = at + 1; !part.empty() && i < m_elements.size(); ++i) {
        if (m_elements[i].scroll != part || m_elements[i].role != Role::text) {
            break;
        }
        append(line, textOf(m_elements[i]));
    }
    return line;
}

std::string SpokenScreen::control(const std::string& id) const {
    const std::size_t at = placeOf(id);
    if (at >= m_elements.size()) {
        return "";
    }
    std::string line = isOption(m_elements[at]) ? optionLine(at) : spokenLine(m_elements[at]);
    append(line, explanation(at));
    return oneLine(line);
}

std::size_t SpokenScreen::sectionBegin(std::size_t at) const {
    const std::string& part = m_elements[at].scroll;
    std::size_t begin = at;
    for (std::size_t i = at; i-- > 0;) {
        if (m_elements[i].scroll == part) {
            begin = i;
            if (m_elements[i].role == Role::heading && !textOf(m_elements[i]).empty()) {
                break;
            }
        }
    }
    return begin;
}

std::string SpokenScreen::section(const std::string& id) const {
    const std::size_t at = placeOf(id);
    std::string line;
    if (at >= m_elements.size() || m_elements[at].scroll.empty()) {
        return line;
    }
    for (std::size_t i = sectionBegin(at); i < at && !m_elements[i].reachable(); ++i) {
        append(line, m_elements[i].scroll == m_elements[at].scroll ? textOf(m_elements[i]) : "");
    }
    return oneLine(line);
}

bool SpokenScreen::isFirstSection(const std::string& id) const {
    const std::size_t at = placeOf(id);
    return at >= m_elements.size() || isSaidAtOnce(sectionBegin(at));
}

} // namespace engine
