#include "game/progress/log_entry.hpp"

#include <tuple>

#include <fmt/core.h>

namespace game {

std::string LogEntry::id() const {
    return fmt::format("{}-{}", device, sequence);
}

const engine::Timestamp& LogEntry::at() const {
    return std::visit([](const auto& happened) -> const engine::Timestamp& { return happened.at; }, event);
}

engine::Timestamp LogEntry::said() const {
    return {saidMs.value_or(at().utcMs), at().offsetMinutes};
}

void LogEntry::countAs(std::int64_t utcMs, bool isTrusted) {
    const std::int64_t asSaid = said().utcMs;
    saidMs = asSaid == utcMs ? std::nullopt : std::optional(asSaid);
    trusted = isTrusted;
    std::visit([utcMs](auto& happened) { happened.at.utcMs = utcMs; }, event);
}

bool isBefore(const LogEntry& a, const LogEntry& b) {
    return std::tie(a.at().utcMs, a.device, a.sequence) < std::tie(b.at().utcMs, b.device, b.sequence);
}

} // namespace game
