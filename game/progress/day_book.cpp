#include "game/progress/day_book.hpp"

#include <iterator>

namespace game {
namespace {

/// Adds the days that began while something was due, one that began with it as well.
void addDays(std::set<engine::LocalDay>& days, const engine::Timestamp& since, const engine::Timestamp& until) {
    const auto last = engine::LocalDay::of(until);
    const auto before = engine::LocalDay::of({since.utcMs - 1, since.offsetMinutes});
    auto next = days.lower_bound({before.number + 1});
    for (engine::LocalDay day{before.number + 1}; day <= last; ++day.number) {
        next = std::next(days.insert(next, day));
    }
}

} // namespace

void DayBook::finishedRound(const engine::Timestamp& at) {
    m_played.insert(engine::LocalDay::of(at));
}

void DayBook::answered(const ScoredAttempt& scored, const engine::Timestamp& nextDue) {
    const auto& at = scored.attempt.at;
    const auto today = engine::LocalDay::of(at);
    const auto [known, first] = m_dueSince.try_emplace(scored.attempt.nugget, nextDue);
    if (first) {
        ++m_deeds[today].newNuggets;
        return;
    }
    const bool wasDue = known->second.utcMs <= at.utcMs;
    if (wasDue) {
        addDays(m_due, known->second, at);
    }
    if (wasDue && !scored.score.tooSoon && ++m_deeds[today].dueAnswers == kEnoughDueAnswers) {
        m_played.insert(today);
    }
    known->second = nextDue;
}

std::set<engine::LocalDay> DayBook::due(const engine::Timestamp& now) const {
    // What is still open lasts until now, so the one that is open longest covers the days of all others.
    const engine::Timestamp* longest = nullptr;
    for (const auto& [nugget, since] : m_dueSince) {
        longest = longest == nullptr || since.utcMs < longest->utcMs ? &since : longest;
    }
    auto days = m_due;
    if (longest != nullptr) {
        addDays(days, *longest, now);
    }
    return days;
}

int DayBook::dueAnswers(engine::LocalDay day) const {
    const auto deeds = m_deeds.find(day);
    return deeds == m_deeds.end() ? 0 : deeds->second.dueAnswers;
}

int DayBook::newNuggets(engine::LocalDay day) const {
    const auto deeds = m_deeds.find(day);
    return deeds == m_deeds.end() ? 0 : deeds->second.newNuggets;
}

} // namespace game
