#pragma once

#include <cstddef>
#include <vector>

#include "game/progress/day_limits.hpp"
#include "game/rounds/recall_forecast.hpp"

namespace game {

/// What a rep could be asked now. Of each list the first is the most urgent.
struct RoundMaterial {
    using Nuggets = std::vector<const Nugget*>;

    /// Missed, and not seen for eight hours: before all others.
    Nuggets missed;
    /// Of the others, those whose day has come: before anything new.
    Nuggets promised;
    /// Promised as well, but beyond today's limit: nothing new comes before them.
    Nuggets heldBack;
    /// Fading for this rep before their day.
    Nuggets fading;
    /// Never answered, in the order of the courses.
    Nuggets fresh;
    /// None of it, the ones first of which a second is worth most.
    Nuggets later;

    /// How many of the fading ones have a right to a place before new ones.
    std::size_t beforeFresh = 0;
    /// Whether the other fading ones are asked before new ones all the same, once they are in the round.
    bool fadingFirst = true;
    /// A round full of what is promised, but not missed, keeps one place for a new one, so that it goes on.
    bool keepsPlace = false;

    /// Missed, promised and fading ones.
    Nuggets due() const;
    /// Nothing that needs to be asked; `later` alone is no reason for a round.
    bool idle() const { return missed.empty() && promised.empty() && fading.empty() && fresh.empty(); }

    /// Today's share: all that was missed, what else is due as far as it is left of today's limit, and new ones of
    /// modules that are not locked, by turns from each; nothing seen in the last 8 hours. Urgent is what a second
    /// is worth most for; but for a rep who is slipping (RecentPractice) the lowest recall, and while more has
    /// faded for them than the limit lets through, one new nugget a round is all.
    static RoundMaterial ofToday(const RecallForecast& forecast, const DayLimits& limits);
    static RoundMaterial ofToday(const RepRecord& record, const engine::Timestamp& now, const DayLimits& limits) {
        return ofToday(RecallForecast(record, now), limits);
    }
    /// For a rep who has done today's share and has time left: all that is not as bright as it could be is fading,
    /// what a second is worth most for first.
    static RoundMaterial ofSpareTime(const RecallForecast& forecast);
    /// All of a module, whatever its lock and the day's limits; missed is what was missed minutes ago, too.
    static RoundMaterial ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now);
};

} // namespace game
