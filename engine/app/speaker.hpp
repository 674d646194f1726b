#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include <sys/types.h>

namespace engine {

/// Says lines to somebody who does not see the screen: on a stream that a screen reader or a braille line follows,
/// and aloud where the machine has a speech program (spd-say or espeak-ng). Never waits for either.
class Speaker {
public:
    /// Looks for a speech program in PATH. Lines go to `out`.
    explicit Speaker(std::ostream& out);
    ~Speaker();
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    bool canTalk() const { return !m_program.empty(); }
    void write(const std::vector<std::string>& lines);
    /// Aloud, cutting short what is still being said; nothing without a speech program.
    void talk(const std::vector<std::string>& lines);

private:
    void hush();

    std::ostream& m_out;
    std::filesystem::path m_program;
    /// The program that is talking; 0 for none.
    pid_t m_talking = 0;
};

} // namespace engine
