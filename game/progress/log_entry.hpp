#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "game/content/badge.hpp"
#include "game/progress/attempt.hpp"

namespace game {

/// A nugget's snippet was shown: it was met, but not recalled.
struct Reveal {
    NuggetId nugget;
    engine::Timestamp at;
    friend auto operator<=>(const Reveal&, const Reveal&) = default;
};

/// A page of a briefing was read to its end.
struct PageRead {
    ModuleId module;
    std::string page;
    engine::Timestamp at;
    friend auto operator<=>(const PageRead&, const PageRead&) = default;
};

/// An assessment or a placement test was played to its end.
struct AssessmentTaken {
    ModuleId module;
    /// True for a placement test, which skips the module when passed.
    bool placement = false;
    int right = 0;
    int asked = 0;
    bool passed = false;
    engine::Timestamp at;
    /// The nuggets of the module then: courses may be cut otherwise later. Empty in saves that did not know it yet.
    std::vector<NuggetId> nuggets = {};
    friend auto operator<=>(const AssessmentTaken&, const AssessmentTaken&) = default;
};

/// A challenge round was played to its end.
struct RoundFinished {
    int items = 0;
    /// Items right at the first try.
    int firstTry = 0;
    engine::Timestamp at;
    friend auto operator<=>(const RoundFinished&, const RoundFinished&) = default;
};

/// A badge was earned; `evidence` says by what, in words and numbers, at that time.
struct BadgeAward {
    BadgeId badge;
    std::string evidence;
    engine::Timestamp at;
    friend auto operator<=>(const BadgeAward&, const BadgeAward&) = default;
};

/// From here on memory and points are computed with another model: what the rep's team found out fits it better.
/// What came before keeps what it was scored by, whatever becomes of the team's files.
struct ModelChange {
    /// As MemoryModel::numbers has them.
    std::vector<double> numbers;
    engine::Timestamp at;
    friend auto operator<=>(const ModelChange&, const ModelChange&) = default;
};

/// What the clock of this device said when the game looked, though it had said later before: one of the two is
/// wrong, and this bears witness before anything is answered.
struct ClockSeen {
    engine::Timestamp at;
    friend auto operator<=>(const ClockSeen&, const ClockSeen&) = default;
};

using LogEvent =
    std::variant<Attempt, Reveal, PageRead, AssessmentTaken, RoundFinished, BadgeAward, ModelChange, ClockSeen>;

/// One line of a rep's log. Each installation of the game has a device name of its own and counts from 1, so
/// `device` and `sequence` together are unique; where two wrote under one name all the same, what happened tells
/// the entries apart.
///
/// As entered, its time is what the device's clock said. An AttemptLog gives it with the time that counts
/// (TrueTime) and remembers what was said.
struct LogEntry {
    std::string device;
    std::int64_t sequence = 0;
    LogEvent event;
    /// UTC; nothing where the time that counts is the one that was said.
    std::optional<std::int64_t> saidMs = {};
    /// False when it was entered under a wrong clock: it pays nothing, takes nothing and earns no badge.
    bool trusted = true;

    /// `device-sequence-mark`: the mark is of what happened and when, as it was entered.
    std::string id() const;
    const engine::Timestamp& at() const;
    /// What the clock said, in the zone it was in.
    engine::Timestamp said() const;
    /// Gives it the time that counts, whatever it had before.
    void countAs(std::int64_t utcMs, bool isTrusted);
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// The one order of a log: by the time that counts, then device, sequence, what happened, and what the clock said.
bool isBefore(const LogEntry& a, const LogEntry& b);

} // namespace game
