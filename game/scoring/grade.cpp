#include "game/scoring/grade.hpp"

namespace game {
namespace {

// The slowest sixth of a rep's own right answers: it was there, but had to be dug out.
constexpr double kSlow = 1.0;
// The fastest third. Easy stretches the next interval by almost two, so being fast alone is not enough for it.
constexpr double kFast = -0.5;

} // namespace

Rating grade(bool right, Certainty certainty, std::optional<double> pace) {
    if (!right) {
        return Rating::again;
    }
    const bool doubtful = certainty == Certainty::guess || certainty == Certainty::unsure;
    if (doubtful || pace.value_or(0.0) > kSlow) {
        return Rating::hard;
    }
    const bool fluent = certainty == Certainty::certain && pace.value_or(0.0) < kFast;
    return fluent ? Rating::easy : Rating::good;
}

} // namespace game
