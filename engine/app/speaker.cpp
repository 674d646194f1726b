#include "engine/app/speaker.hpp"

#include <ostream>
#include <utility>

#include "engine/core/log.hpp"

namespace engine {

void Speaker::write(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
        m_out << line << '\n';
    }
    m_out.flush();
}

void Speaker::talk(const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    if (m_voice.isMute() && !std::exchange(m_complained, true)) {
        log::warning("Nothing can be read aloud here: no speech service answers. Install the package "
                     "speech-dispatcher.");
    }
    std::string all;
    for (const std::string& line : lines) {
        const bool ended = all.empty() || std::string(".!?:;").find(all.back()) != std::string::npos;
        all += (all.empty() ? "" : ended ? " " : ". ") + line;
    }
    m_voice.say(all);
}

} // namespace engine
