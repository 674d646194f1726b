#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/ui/screen.hpp"

namespace engine {

/// What is read aloud to somebody who does not see the screen: all there is to read when a screen opens, what is
/// new when it changes, and where the focus is when it moves: `option 2 of 4: Ask who decides, not chosen`.
class ScreenReader {
public:
    /// The lines to say now; none when nothing changed since the last look. `name` tells one screen from another.
    std::vector<std::string> look(const std::string& name, const Screen& screen, const std::string& focus);

private:
    std::string m_name;
    /// What was said of this screen already, and of what has the focus.
    std::set<std::string> m_texts;
    std::string m_focus;
    std::string m_line;
};

/// What is said of an element when the focus comes to it: what it is, which of how many answers, how it stands, and
/// the words below it. Empty for none of this id.
std::string focusLine(const Screen& screen, const std::string& id);

} // namespace engine
