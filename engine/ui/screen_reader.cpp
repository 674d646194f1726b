#include "engine/ui/screen_reader.hpp"

#include <algorithm>
#include <set>

namespace engine {

namespace {

void append(std::vector<std::string>& lines, const std::vector<std::string>& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

} // namespace

std::vector<std::string> ScreenReader::changes(const Controls& now, const std::string& focus) const {
    std::vector<std::string> lines;
    // Where another answer was chosen, the one given up goes without saying.
    std::set<std::string> chosenIn;
    const auto changed = [&](const std::string& id, const SpokenScreen::Control& control) {
        const auto before = m_controls.find(id);
        return before != m_controls.end() && before->second.label == control.label &&
               before->second.line != control.line;
    };
    for (const auto& [id, control] : now) {
        if (control.option && control.chosen && changed(id, control)) {
            chosenIn.insert(control.group);
        }
    }
    for (const auto& [id, control] : now) {
        const bool givenUp = control.option && !control.chosen && chosenIn.count(control.group) > 0;
        if (id != focus && changed(id, control) && !givenUp) {
            lines.push_back(control.line);
        }
    }
    return lines;
}

std::vector<std::string> ScreenReader::news(const std::vector<std::string>& texts) const {
    std::vector<std::string> lines;
    std::multiset<std::string> known(m_texts.begin(), m_texts.end());
    for (const std::string& text : texts) {
        if (const auto found = known.find(text); found != known.end()) {
            known.erase(found);
        } else {
            lines.push_back(text);
        }
    }
    return lines;
}

std::vector<std::string> ScreenReader::look(const std::string& name, const Screen& screen,
                                            const std::string& focus) {
    const SpokenScreen spoken(screen);
    const std::string page = name + "\n" + screen.page();
    const bool opened = page != m_page;
    std::vector<std::string> texts = spoken.texts();
    Controls controls = spoken.controls();
    std::vector<std::string> lines;
    if (opened) {
        lines = spoken.opening(focus);
    } else {
        append(lines, changes(controls, focus));
        append(lines, news(texts));
    }
    const std::string section = spoken.section(focus);
    // The first one was said with the page.
    const bool known = section == m_section || (m_section.empty() && spoken.isFirstSection(focus));
    const bool entered = opened ? !spoken.isFirstSection(focus) : !known;
    if (entered && !section.empty()) {
        lines.push_back(section);
    }
    const std::string line = spoken.control(focus);
    if (!line.empty() && (opened || focus != m_focus || line != m_line)) {
        lines.push_back(line);
    }
    m_page = page;
    m_texts = std::move(texts);
    m_controls = std::move(controls);
    m_focus = focus;
    m_line = line;
    m_section = section;
    return lines;
}

} // namespace engine
