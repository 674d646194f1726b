#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/ui/spoken_screen.hpp"

namespace engine {

/// What is read aloud to somebody who does not see the screen: all there is to read when a page opens, what is new
/// when it changes, and where the focus is when it moves: `option 2 of 4: Ask who decides, not chosen`. What is
/// said twice on a screen is said twice, in reading order, so that each word stays with its own row.
class ScreenReader {
public:
    /// The lines to say now; none when nothing changed since the last look. `name` tells one scene from another.
    std::vector<std::string> look(const std::string& name, const Screen& screen, const std::string& focus);

private:
    using Controls = std::map<std::string, SpokenScreen::Control>;
    /// Controls that stand otherwise than before, away from the focus.
    std::vector<std::string> changes(const Controls& now, const std::string& focus) const;
    /// Texts that were not there before.
    std::vector<std::string> news(const std::vector<std::string>& texts) const;

    std::string m_page;
    /// What was there to be said at the last look.
    std::vector<std::string> m_texts;
    Controls m_controls;
    std::string m_focus;
    std::string m_line;
    std::string m_section;
};

} // namespace engine
