#pragma once

#include <cstdint>
#include <optional>

#include "game/memory/memory_model.hpp"
#include "game/scoring/certainty.hpp"

namespace game {

/// Points in thousandths: whole numbers, so that sums do not depend on the order.
using MilliPoints = std::int64_t;

/// Days that must have passed since a nugget was last seen before recalling it is worth anything: 8 hours.
constexpr double kSoonestDays = 8.0 / 24.0;

/// φ(S) = ln(min(S, 365) / 2.3065): 0 for a memory fresh from one good answer, below 0 for a weaker one. S is a
/// state's stability; of FSRS-7 that is the slow half, so what minutes build and hours take is never paid. There a
/// good first answer is worth 0.53 already, and a nugget pays at most 90 points before speed instead of 100.
double memoryWorth(double stability);

/// What is at stake when one nugget is asked at one moment.
struct Stake {
    /// K V = K max(0, φ(S+) − max(0, φ(S), paid)), 0 … 100 points; 0 within 8 hours.
    double points = 0.0;
    /// φ(S+), where S+ is the stability a good answer would give now: counts as paid once the answer is right. 0
    /// within 8 hours, where nothing is paid.
    double worthAfter = 0.0;
};

/// `days` since the nugget was last seen, answered or revealed; a time before that is 0. `paid` is the highest φ a
/// right answer on this nugget has reached.
Stake stakeOn(const MemoryModel& model, const MemoryState& memory, double days, double paid);

/// f = 1 + 0.15 clamp(1/2 − z/4, 0, 1): 1.15 for two spreads faster than usual, 1 for two slower. 1 as well for a
/// guess, and while this rep's pace is not known.
double speedFactor(Certainty certainty, std::optional<double> pace);

/// stake f (2u − u²).
MilliPoints rightPoints(const Stake& stake, Certainty certainty, double speed);
/// −stake (u² + 2u p/(1 − p)); `chance` is p, taken between 0 and 0.95.
MilliPoints wrongPoints(const Stake& stake, Certainty certainty, double chance);
/// What a right, certain and fastest answer is paid: no answer earns more.
MilliPoints mostPoints(const Stake& stake);

} // namespace game
