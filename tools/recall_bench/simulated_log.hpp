#pragma once

#include <cstddef>
#include <cstdint>

#include "game/memory/review_log.hpp"

namespace bench {

/// How large a log to make up, and which.
struct SimulatedPlan {
    std::uint64_t seed = 1;
    std::size_t cards = 20'000;
    std::size_t reviewsPerCard = 50;
};

/// The log of a rep who does not exist: reviewed about when due, sometimes late, missed cards again the same day.
/// They forget by the curve of FSRS-6, but with numbers of their own, and some cards fade faster than others. The
/// same plan gives the same log on every machine.
game::ReviewLog simulatedLog(const SimulatedPlan& plan);

} // namespace bench
