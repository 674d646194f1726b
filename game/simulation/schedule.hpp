#pragma once

#include <cstdint>

#include "game/progress/rep_record.hpp"
#include "game/rounds/round_plan.hpp"

namespace game {

/// Decides what a made-up rep practises next; whoever does it better teaches better.
class Schedule {
public:
    virtual ~Schedule() = default;

    /// The next round of today, empty when today's work is done.
    virtual RoundPlan next(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed) = 0;
    /// What came of a nugget the first time it was asked in that round.
    virtual void answered(const Attempt& attempt) = 0;
};

} // namespace game
