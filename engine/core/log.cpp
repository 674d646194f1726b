#include "engine/core/log.hpp"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace engine::log {
namespace {

spdlog::level::level_enum spdlogLevel(Level level) {
    switch (level) {
    case Level::info:
        return spdlog::level::info;
    case Level::warning:
        return spdlog::level::warn;
    case Level::error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

spdlog::logger& logger() {
    static const auto instance = [] {
        auto terminal = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        terminal->set_level(spdlog::level::warn);
        terminal->set_pattern("recall-city: %v");
        return std::make_shared<spdlog::logger>("recall-city", std::move(terminal));
    }();
    return *instance;
}

} // namespace

void write(Level level, std::string_view line) {
    logger().log(spdlogLevel(level), "{}", line);
}

void openFile(const std::string& path) {
    try {
        auto file = std::make_shared<spdlog::sinks::basic_file_sink_mt>(path);
        file->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
        logger().sinks().push_back(std::move(file));
        logger().flush_on(spdlog::level::warn);
    } catch (const spdlog::spdlog_ex& problem) {
        warning("No log file is kept: {}", problem.what());
    }
}

void setTerminalLevel(Level level) {
    logger().sinks().front()->set_level(spdlogLevel(level));
}

} // namespace engine::log
