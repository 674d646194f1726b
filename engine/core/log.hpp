#pragma once

#include <filesystem>
#include <fmt/core.h>
#include <string_view>

namespace engine::log {

/// `detail` is for whoever looks for a fault.
enum class Level { detail, info, warning, error };

/// Writes one line to standard error, and to the log file once one is open. Never for results: those go to standard
/// output by the programs themselves.
void write(Level level, std::string_view line);
/// Keeps a log file too, of lines from `least` on, with their times. When it has grown to a megabyte it becomes
/// `<stem>.1.log`, and so on; three are kept beside it. A folder that cannot be written is no reason not to play.
void openFile(const std::filesystem::path& path, Level least = Level::info);
void closeFile();
/// The one that is open; empty when there is none.
std::filesystem::path file();

template <class... Args>
void detail(fmt::format_string<Args...> format, Args&&... args) {
    write(Level::detail, fmt::format(format, std::forward<Args>(args)...));
}
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
