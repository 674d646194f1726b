#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/timestamp.hpp"

namespace game {

/// The time that counts for something a device entered, whatever its clock said.
struct TrueTime {
    /// No clock that says earlier is right: the game did not exist. 2026-01-01, 00:00 UTC.
    static constexpr std::int64_t kEarliestMs = 1'767'225'600'000;
    /// Steps back of less than this are small corrections: time stands still meanwhile.
    static constexpr std::int64_t kLeastStepMs = engine::kMsPerHour;

    std::int64_t utcMs = 0;
    /// False for what was entered under a wrong clock: its time is a guess.
    bool trusted = true;

    friend bool operator==(const TrueTime&, const TrueTime&) = default;

    /// Of what one device's clock `said` (UTC milliseconds), in the order in which it was entered; never runs back.
    /// What is not to be believed (believedMoments) keeps the distances it has, and is moved as a whole to the
    /// middle of the room between what is believed before and after it.
    static std::vector<TrueTime> of(const std::vector<std::int64_t>& said);
};

} // namespace game
