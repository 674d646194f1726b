#pragma once

#include <fmt/core.h>
#include <string>
#include <string_view>

namespace engine::log {

enum class Level { info, warning, error };

/// Writes one line to standard error, and to the log file once one is open. Never for results: those go to standard
/// output by the programs themselves.
void write(Level level, std::string_view line);
/// Keeps a log file beside the saves; a folder that cannot be written is no reason not to play.
void openFile(const std::string& path);
/// Lines below this level stay out of standard error (not out of the file).
void setTerminalLevel(Level level);

template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
    write(Level::info, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warning(fmt::format_string<Args...> format, Args&&... args) {
    write(Level::warning, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
    write(Level::error, fmt::format(format, std::forward<Args>(args)...));
}

} // namespace engine::log
