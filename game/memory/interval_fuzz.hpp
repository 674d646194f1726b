#pragma once

#include "engine/core/rng.hpp"

namespace game {

/// The days a plan may fall on, both ends included.
struct IntervalRange {
    int least = 1;
    int most = 1;

    friend bool operator==(const IntervalRange&, const IntervalRange&) = default;
    bool contains(int days) const { return least <= days && days <= most; }
};

/// How far a plan of `interval` days may be moved, so that what was learned together does not for ever come back
/// together: ± 1 day and up to 15, 10 and 5 % of its parts up to 7, 20 and more days (the bands of ts-fsrs). A plan
/// under 2.5 days is not moved. When the interval grew past the `elapsed` days before it, it stays longer than
/// them.
IntervalRange fuzzRange(double interval, double elapsed);

/// Any day of the range, each as likely.
int fuzzed(const IntervalRange& range, engine::Rng& rng);

} // namespace game
