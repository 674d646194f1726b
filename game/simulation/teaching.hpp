#pragma once

#include <cstdint>
#include <vector>

#include "game/simulation/learner.hpp"
#include "game/simulation/plain_schedule.hpp"
#include "game/simulation/schedule.hpp"

namespace game {

/// Does it teach? A season of practice by a learner whose memory does not follow our model.
///
/// A course of `modules` modules opens one of them every Monday. A schedule decides what is practised; everything
/// else (rounds, snippets, misses that come back, the time each act takes) is the same for all.
struct TeachingSeason {
    std::vector<int> checkDays{30, 90, 180};
    int modules = 10;
    int nuggetsAModule = 20;
    /// What a working day has room for.
    double minutesADay = 10.0;
    std::uint64_t seed = 1;
};

/// How it stood in the morning of a check day.
struct TeachingCheck {
    /// Mean true recall of all nuggets whose module had opened.
    double recall = 0.0;
    /// Minutes of practice up to then.
    double minutes = 0.0;
    /// Nuggets met by then.
    std::size_t met = 0;

    double recallPerHour() const { return minutes > 0.0 ? recall * 60.0 / minutes : 0.0; }
};

struct TeachingRun {
    std::vector<TeachingCheck> checks;
    /// Minutes of practice up to the end of each day.
    std::vector<double> minutes;
};

/// At its own pace: every working day what it asks for, as far as the day has room.
TeachingRun teach(Learner::Kind learner, Schedule& schedule, const TeachingSeason& season);
/// Given no more minutes, on any day, than `other` had spent up to the end of that day. So their recall can be
/// compared at equal minutes: a schedule that hardly practises has little to divide by, and looks good per minute
/// however little is known.
TeachingRun teachWithin(const TeachingRun& other, Learner::Kind learner, Schedule& schedule,
                        const TeachingSeason& season);

} // namespace game
