#include "game/rounds/day_goal.hpp"

#include <algorithm>

namespace game {

DayGoal DayGoal::of(const RepRecord& record, const DayOutlook& outlook, const engine::Timestamp& now) {
    const auto today = engine::LocalDay::of(now);
    const auto& rounds = record.rounds();
    const auto done = std::count_if(rounds.begin(), rounds.end(), [&](const RoundFinished& round) {
        return engine::LocalDay::of(round.at) == today;
    });
    return {static_cast<int>(done), std::max(0, outlook.rounds)};
}

} // namespace game
