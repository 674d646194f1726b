#pragma once

#include <cstddef>
#include <vector>

#include "game/league/period_account.hpp"
#include "game/progress/attempt_log.hpp"

namespace game {

/// One of a rep's own weeks as it ended, or as the running one stands.
struct OwnWeek {
    /// Monday, 04:00.
    engine::Timestamp from;
    PeriodAccount account;
    std::size_t answers = 0;
    /// At its end, 0 … 1.
    double brightness = 0.0;
};

/// Which weeks: the running one first, then those before it, `most` in all.
struct WeeksUpTo {
    engine::Timestamp now;
    std::size_t most = 7;
};

/// A rep beside themselves, by what a board says; none before the week of the first answer. `record` is that of
/// `log`, whose calendar and desired retention count. Reads the whole log once.
std::vector<OwnWeek> ownWeeks(const AttemptLog& log, const RepRecord& record, const Team& team,
                              const WeeksUpTo& asked);

} // namespace game
