#pragma once

#include <cstddef>
#include <vector>

#include "game/progress/attempt_log.hpp"
#include "game/progress/period_account.hpp"

namespace game {

/// One of a rep's own weeks as it ended, or as the running one stands.
struct OwnWeek {
    /// Monday, 04:00.
    engine::Timestamp from;
    PeriodAccount account;
    std::size_t answers = 0;
    /// Mean recall at its end, 0 … 1.
    double brightness = 0.0;
};

/// A rep beside themselves: the running week first, then those before it, `most` in all; none before the week of
/// the first answer. Weeks begin where `now` is lived. Reads the whole log once.
std::vector<OwnWeek> ownWeeks(const AttemptLog& log, const Library& library, const engine::Timestamp& now,
                              std::size_t most);

} // namespace game
