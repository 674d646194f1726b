#include "engine/core/log.hpp"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace engine::log {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kOlderFiles = 3;

spdlog::level::level_enum spdlogLevel(Level level) {
    switch (level) {
    case Level::detail:
        return spdlog::level::debug;
    case Level::info:
        return spdlog::level::info;
    case Level::warning:
        return spdlog::level::warn;
    case Level::error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

std::shared_ptr<spdlog::logger> makeLogger() {
    auto terminal = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    terminal->set_level(spdlog::level::warn);
    terminal->set_pattern("recall-city: %v");
    auto made = std::make_shared<spdlog::logger>("recall-city", std::move(terminal));
    made->set_level(spdlog::level::debug);
    // A full disk is told where a save does not get there, not for every line of a log.
    made->set_error_handler([](const std::string&) {});
    return made;
}

spdlog::logger& logger() {
    static const auto instance = makeLogger();
    return *instance;
}

std::filesystem::path& openedFile() {
    static std::filesystem::path path;
    return path;
}

} // namespace

void write(Level level, std::string_view line) {
    logger().log(spdlogLevel(level), "{}", line);
}

void openFile(const std::filesystem::path& path, Level least) {
    closeFile();
    try {
        auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.string(), kMostBytes, kOlderFiles);
        file->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
        file->set_level(spdlogLevel(least));
        logger().sinks().push_back(std::move(file));
        logger().flush_on(spdlogLevel(least));
        openedFile() = path;
    } catch (const spdlog::spdlog_ex& problem) {
        warning("No log file is kept: {}", problem.what());
    }
}

void closeFile() {
    // The terminal stays.
    logger().sinks().resize(1);
    openedFile().clear();
}

std::filesystem::path file() {
    return openedFile();
}

} // namespace engine::log
