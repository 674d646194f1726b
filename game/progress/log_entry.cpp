#include "game/progress/log_entry.hpp"

#include <array>
#include <charconv>
#include <string>
#include <tuple>

#include <fmt/core.h>

#include "engine/core/rng.hpp"

namespace game {
namespace {

/// What sets an event apart from others of the same moment.
struct WhatHappened {
    std::string operator()(const Attempt& attempt) const {
        return attempt.question.text() + (attempt.right ? " true " : " false ") + std::to_string(attempt.recallMs);
    }
    std::string operator()(const Reveal& reveal) const { return reveal.nugget.text(); }
    std::string operator()(const PageRead& read) const { return read.module.text() + ' ' + read.page; }
    std::string operator()(const AssessmentTaken& taken) const {
        return fmt::format("{} {} {}", taken.module.text(), taken.placement, taken.right);
    }
    std::string operator()(const RoundFinished& round) const {
        return fmt::format("{} {}", round.items, round.firstTry);
    }
    std::string operator()(const BadgeAward& award) const { return award.badge.text(); }
    std::string operator()(const ModelChange&) const { return "model"; }
    std::string operator()(const ClockSeen&) const { return "clock"; }
};

} // namespace

std::string LogEntry::id() const {
    const std::uint64_t mark =
        engine::Rng::mix(static_cast<std::uint64_t>(said().utcMs), std::visit(WhatHappened(), event));
    std::array<char, 16> digits{};
    char* end = std::to_chars(digits.data(), digits.data() + digits.size(), mark, 16).ptr;
    return device + '-' + std::to_string(sequence) + '-' + std::string(digits.data(), end);
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
    return std::tie(a.at().utcMs, a.device, a.sequence, a.event, a.saidMs) <
           std::tie(b.at().utcMs, b.device, b.sequence, b.event, b.saidMs);
}

} // namespace game
