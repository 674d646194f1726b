#include "game/league/own_weeks.hpp"

#include <algorithm>

namespace game {
namespace {

constexpr std::int64_t kWeekMs = 7 * engine::kMsPerDay;

engine::Timestamp mondayOf(const engine::Timestamp& now) {
    const engine::LocalDay today = engine::LocalDay::of(now);
    const std::int64_t local = (today.number - today.weekday()) * engine::kMsPerDay + 4 * engine::kMsPerHour;
    return {local - now.offsetMinutes * engine::kMsPerMinute, now.offsetMinutes};
}

std::size_t answersFrom(const RepRecord& record, const engine::Timestamp& from) {
    const auto& all = record.attempts();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&from](const ScoredAttempt& scored) {
        return scored.attempt.at.utcMs >= from.utcMs;
    }));
}

} // namespace

std::vector<OwnWeek> ownWeeks(const AttemptLog& log, const Library& library, const engine::Timestamp& now,
                              std::size_t most) {
    std::vector<OwnWeek> weeks;
    RepRecord record(library);
    auto entry = log.entries().begin();
    engine::Timestamp from = mondayOf(now);
    from.utcMs -= static_cast<std::int64_t>(most - std::min<std::size_t>(most, 1)) * kWeekMs;
    for (std::size_t i = 0; i < most; ++i, from.utcMs += kWeekMs) {
        const engine::Timestamp end{std::min(now.utcMs, from.utcMs + kWeekMs - 1), now.offsetMinutes};
        for (; entry != log.entries().end() && entry->at().utcMs <= end.utcMs; ++entry) {
            record.apply(*entry);
        }
        if (!record.attempts().empty()) {
            weeks.push_back(
                {from, PeriodAccount::of(record, from, end), answersFrom(record, from), record.brightness(end)});
        }
    }
    std::reverse(weeks.begin(), weeks.end());
    return weeks;
}

} // namespace game
