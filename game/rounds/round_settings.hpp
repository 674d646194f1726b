#pragma once

namespace game {

/// What a rep set or a team asked for. Each fewest is at most its most; the reading rate is above 0.
struct RoundSettings {
    int fewestItems = 6;
    int mostItems = 8;
    double fewestSeconds = 60.0;
    double mostSeconds = 90.0;
    /// Due answers a day, misses apart; a larger backlog is spread over the days that follow.
    int dueADay = 40;
    /// New nuggets a day.
    int newADay = 16;
    /// Characters a rep reads a second.
    double readingRate = 20.0;
};

} // namespace game
