#pragma once

#include "game/league/leaderboard.hpp"
#include "game/progress/attempt_log.hpp"

namespace game {

/// How a made-up rep stood on the boards of a season.
struct SeasonBoard {
    /// Of the whole season on its last day; 0 for whoever has none.
    double seasonShare = 0.0;
    /// The mean of the weeks that asked something of them, each as it ended.
    double weekShare = 0.0;
    /// How many of these weeks they were ranked in, and how many there were.
    int weeksRanked = 0;
    int weeks = 0;

    /// `season` is whole weeks from a Monday on, in UTC.
    static SeasonBoard of(const AttemptLog& log, const Library& library, const TeamMember& member,
                          const Season& season);
};

} // namespace game
