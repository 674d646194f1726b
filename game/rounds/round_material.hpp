#pragma once

#include <vector>

#include "game/progress/rep_record.hpp"

namespace game {

/// How much a rep is asked a day.
struct DayLimits {
    int due = 40;
    int fresh = 16;
};

/// What a rep could be asked now, each in the order of its urgency.
struct RoundMaterial {
    /// Below the wanted recall, lowest first.
    std::vector<const Nugget*> due;
    /// Never answered.
    std::vector<const Nugget*> fresh;
    /// Not due yet, soonest first.
    std::vector<const Nugget*> later;

    /// Nothing that needs to be asked; `later` alone is no reason for a round.
    bool idle() const { return due.empty() && fresh.empty(); }

    /// Today's share: the due ones that are left of today's limit; then new ones of modules that are not locked, by
    /// turns from each, unless more is due than the limit lets through; nothing seen in the last 8 hours.
    static RoundMaterial ofToday(const RepRecord& record, const engine::Timestamp& now, const DayLimits& limits);
    /// All of a module, whatever its lock and the day's limits.
    static RoundMaterial ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now);
};

} // namespace game
