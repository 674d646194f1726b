#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace engine {

/// The program espeak-ng, for a machine without a speech service: one process for all that is said at once.
class SpeechProgram {
public:
    /// Looks for it in PATH.
    SpeechProgram();
    ~SpeechProgram() { stop(); }
    SpeechProgram(const SpeechProgram&) = delete;
    SpeechProgram& operator=(const SpeechProgram&) = delete;

    /// Cuts short what is still being said. False when there is no program.
    bool say(const std::string& words);
    void stop();

private:
    std::filesystem::path m_program;
    /// The process that is talking; 0 for none.
    pid_t m_talking = 0;
};

} // namespace engine
