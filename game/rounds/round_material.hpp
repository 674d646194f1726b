#pragma once

#include <cstddef>
#include <vector>

#include "game/progress/day_limits.hpp"
#include "game/rounds/recall_forecast.hpp"

namespace game {

/// What a rep could be asked now.
struct RoundMaterial {
    /// Due, or fading for this rep before they are; the most urgent first.
    std::vector<const Nugget*> due;
    /// Never answered, in the order of the courses.
    std::vector<const Nugget*> fresh;
    /// Neither, the ones first of which a second is worth most.
    std::vector<const Nugget*> later;

    /// How many of the due ones have a right to a place before new ones.
    std::size_t beforeFresh = 0;
    /// Whether what is due is asked before new ones whatever it had a right to. Who is short of time may be called
    /// away in the middle of a round, and is asked first what counts most.
    bool dueFirst = true;

    /// Nothing that needs to be asked; `later` alone is no reason for a round.
    bool idle() const { return due.empty() && fresh.empty(); }

    /// Today's share: the due ones that are left of today's limit, and new ones of modules that are not locked, by
    /// turns from each; nothing seen in the last 8 hours. Urgent is what a second is worth most for, due or new;
    /// but for a rep who is slipping (RecentPractice) the lowest recall, and new ones come after all that is due,
    /// and not at all while more has faded than the limit lets through.
    static RoundMaterial ofToday(const RecallForecast& forecast, const DayLimits& limits);
    static RoundMaterial ofToday(const RepRecord& record, const engine::Timestamp& now, const DayLimits& limits) {
        return ofToday(RecallForecast(record, now), limits);
    }
    /// For who has done today's share and has time left: due is all that is not as bright as it could be, what a
    /// second is worth most for first.
    static RoundMaterial ofSpareTime(const RecallForecast& forecast);
    /// All of a module, whatever its lock and the day's limits.
    static RoundMaterial ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now);
};

} // namespace game
