#include "game/scoring/recall_value.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

constexpr double kFreshStability = 2.3065;
constexpr double kLastingStability = 365.0;
constexpr double kWholePoints = 100.0;
constexpr double kMostSpeed = 0.15;
constexpr double kMostChance = 0.95;

// Down, also below zero: rounding to the nearest could turn the expectation of a blind guess positive where the
// stake is a few thousandths, and could add up past the most a nugget pays.
MilliPoints roundedDown(double points) {
    return static_cast<MilliPoints>(std::floor(points * 1000.0));
}

} // namespace

double memoryWorth(double stability) {
    return std::log(std::min(stability, kLastingStability) / kFreshStability);
}

Stake stakeOn(const MemoryModel& model, const MemoryState& memory, double days, double paid) {
    static const double kPointsPerWorth = kWholePoints / memoryWorth(kLastingStability);
    if (days < kSoonestDays) {
        return {};
    }
    const double after = memoryWorth(model.stabilityAfterGood(memory, days));
    const double before = std::max({0.0, memoryWorth(memory.stability), paid});
    return {kPointsPerWorth * std::max(0.0, after - before), after};
}

double speedFactor(Certainty certainty, std::optional<double> pace) {
    if (!pace || certainty == Certainty::guess) {
        return 1.0;
    }
    return 1.0 + kMostSpeed * std::clamp(0.5 - *pace / 4.0, 0.0, 1.0);
}

MilliPoints rightPoints(const Stake& stake, Certainty certainty, double speed) {
    const double stated = statedProbability(certainty);
    return roundedDown(stake.points * speed * (2.0 * stated - stated * stated));
}

MilliPoints wrongPoints(const Stake& stake, Certainty certainty, double chance) {
    // Chance comes from a save someone may have edited: what is not a number counts as 0.
    const double blind = chance > 0.0 ? std::min(chance, kMostChance) : 0.0;
    const double stated = statedProbability(certainty);
    return roundedDown(-stake.points * (stated * stated + 2.0 * stated * blind / (1.0 - blind)));
}

MilliPoints mostPoints(const Stake& stake) {
    return rightPoints(stake, Certainty::certain, 1.0 + kMostSpeed);
}

} // namespace game
