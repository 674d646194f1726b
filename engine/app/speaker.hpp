#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "engine/app/voice.hpp"

namespace engine {

/// Says lines to somebody who does not see the screen: on a stream that a screen reader or a braille line follows,
/// and aloud. Never waits for either.
class Speaker {
public:
    /// Lines go to `out`.
    explicit Speaker(std::ostream& out) : m_out(out) {}

    void write(const std::vector<std::string>& lines);
    /// Aloud, cutting short what is still being said. Where nothing can be heard, the log says once what to
    /// install.
    void talk(const std::vector<std::string>& lines);

private:
    std::ostream& m_out;
    Voice m_voice;
    bool m_complained = false;
};

} // namespace engine
