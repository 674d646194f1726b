#pragma once

#include <optional>

#include "engine/core/timestamp.hpp"
#include "game/progress/rep_record.hpp"

namespace game {

/// What a rep earned in a week or a season, against what they could have earned.
///
/// Available is, for every attempt of the period, the most it could have paid when it was made, and for every
/// nugget of the library that is due and unanswered at the end, what it would pay then. So more answers add to both
/// sides, an answer too soon to a repeat adds to neither, what is left to fade counts as not earned, and nobody can
/// have earned more than there was.
struct PeriodAccount {
    MilliPoints earned = 0;
    MilliPoints available = 0;

    /// Earned ÷ available, -1 … 1: errors said to be certain cost points. Nothing when nothing was available.
    std::optional<double> share() const;

    /// From `from` up to `end`, which is now or the period's last moment; both belong to it. `record` as it was at
    /// `end`: for a period long past, build it from the log up to then.
    static PeriodAccount of(const RepRecord& record, const engine::Timestamp& from, const engine::Timestamp& end);
};

} // namespace game
