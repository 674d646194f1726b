#pragma once

#include <vector>

#include "game/rounds/recall_forecast.hpp"

namespace game {

/// How much a rep is asked a day.
struct DayLimits {
    int due = 40;
    int fresh = 16;
};

/// What a rep could be asked now.
struct RoundMaterial {
    /// Due, or fading for this rep before they are; lowest recall first.
    std::vector<const Nugget*> due;
    /// Never answered, in the order of the courses.
    std::vector<const Nugget*> fresh;
    /// Neither, the ones that will be due soonest first.
    std::vector<const Nugget*> later;
    /// `due` and `fresh` together, those first of which a second is worth most: a rep who has to stop early has
    /// lost least.
    std::vector<const Nugget*> wanted;

    /// Nothing that needs to be asked; `later` alone is no reason for a round.
    bool idle() const { return due.empty() && fresh.empty(); }

    /// Today's share: the fading ones that are left of today's limit; then new ones of modules that are not locked,
    /// by turns from each, unless more is fading than the limit lets through; nothing seen in the last 8 hours.
    static RoundMaterial ofToday(const RecallForecast& forecast, const DayLimits& limits);
    static RoundMaterial ofToday(const RepRecord& record, const engine::Timestamp& now, const DayLimits& limits) {
        return ofToday(RecallForecast(record, now), limits);
    }
    /// All of a module, whatever its lock and the day's limits.
    static RoundMaterial ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now);
};

} // namespace game
