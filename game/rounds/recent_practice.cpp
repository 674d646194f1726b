#include "game/rounds/recent_practice.hpp"

#include <cmath>
#include <unordered_set>

namespace game {
namespace {

constexpr double kLatelyDays = 28.0;
constexpr double kAnswersPerNugget = 1.6;
constexpr double kHalfWeightAnswers = 30.0;

/// Of the nuggets that came back after a while; each answer weighs a little more than the one before it.
double shareRecalled(const std::vector<ScoredAttempt>& attempts) {
    const double fades = std::exp2(-1.0 / kHalfWeightAnswers);
    std::unordered_set<NuggetId> met;
    double weight = 0.0;
    double recalled = 0.0;
    for (const ScoredAttempt& scored : attempts) {
        const Attempt& attempt = scored.attempt;
        if (met.insert(attempt.nugget).second || scored.score.tooSoon) {
            continue;
        }
        weight = weight * fades + 1.0;
        recalled = recalled * fades + (attempt.recalled() ? 1.0 : 0.0);
    }
    return weight > 0.0 ? recalled / weight : 1.0;
}

} // namespace

RecentPractice::RecentPractice(const RepRecord& record, const engine::Timestamp& now)
    : m_recalled(shareRecalled(record.attempts())), m_wanted(record.desiredRetention()) {
    double lately = 0.0;
    for (const auto& scored : record.attempts()) {
        lately += engine::daysBetween(scored.attempt.at, now) < kLatelyDays ? 1.0 : 0.0;
    }
    m_shortOfTime = lately < kAnswersPerNugget * static_cast<double>(record.nuggetsMet());
}

} // namespace game
