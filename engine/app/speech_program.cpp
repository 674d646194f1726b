#include "engine/app/speech_program.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace engine {

namespace {

namespace fs = std::filesystem;

fs::path programOf(const char* name) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        const fs::path program = fs::path(folder) / name;
        if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) {
            return program;
        }
    }
    return {};
}

/// The process, with nothing on the terminal; 0 when it could not be started.
pid_t startTalking(const fs::path& program, const std::string& line) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
    }
    std::string name = program.string();
    std::string dashes = "--";
    std::string words = line;
    std::array<char*, 4> arguments{name.data(), dashes.data(), words.data(), nullptr};
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, name.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : 0;
}

} // namespace

SpeechProgram::SpeechProgram() : m_program(programOf("espeak-ng")) {}

bool SpeechProgram::say(const std::string& words) {
    if (m_program.empty()) {
        return false;
    }
    stop();
    m_talking = startTalking(m_program, words);
    return m_talking != 0;
}

// A killed process is gone in no time, so the wait for it is none.
void SpeechProgram::stop() {
    if (m_talking == 0) {
        return;
    }
    int status = 0;
    if (::waitpid(m_talking, &status, WNOHANG) == 0) {
        ::kill(m_talking, SIGKILL);
        while (::waitpid(m_talking, &status, 0) < 0 && errno == EINTR) {
        }
    }
    m_talking = 0;
}

} // namespace engine
