#include "game/progress/day_book.hpp"

#include <algorithm>
#include <iterator>

namespace game {
namespace {

constexpr int kDateLineMinutes = 12 * 60;

/// Adds the days that began while something was due, one that began with it as well.
void addDays(std::set<engine::LocalDay>& days, const engine::Timestamp& since, const engine::Timestamp& until) {
    const auto last = engine::LocalDay::of(until);
    const auto before = engine::LocalDay::of({since.utcMs - 1, since.offsetMinutes});
    auto next = days.lower_bound({before.number + 1});
    for (engine::LocalDay day{before.number + 1}; day <= last; ++day.number) {
        next = std::next(days.insert(next, day));
    }
}

/// The days of the calendar between two moments that whoever crossed the date line westwards, or flew on to it, did
/// not live. Shorter flights take hours of a day only.
std::set<engine::LocalDay> skippedDays(const engine::Timestamp& from, const engine::Timestamp& to) {
    std::set<engine::LocalDay> skipped;
    if (to.offsetMinutes - from.offsetMinutes < kDateLineMinutes) {
        return skipped;
    }
    const auto stayed = engine::LocalDay::of({to.utcMs, from.offsetMinutes});
    for (auto day = std::max(engine::LocalDay::of(from).number + 1, stayed.number);
         day < engine::LocalDay::of(to).number; ++day) {
        skipped.insert({day});
    }
    return skipped;
}

} // namespace

void DayBook::finishedRound(const engine::Timestamp& at) {
    m_played.insert(engine::LocalDay::of(at));
}

void DayBook::answered(const ScoredAttempt& scored, const engine::Timestamp& nextDue) {
    const auto& at = scored.attempt.at;
    const auto today = engine::LocalDay::of(at);
    if (m_last) {
        m_skipped.merge(skippedDays(*m_last, at));
    }
    m_last = at;
    const auto [known, first] = m_dueSince.try_emplace(scored.attempt.nugget, nextDue);
    if (first) {
        ++m_activity[today].newNuggets;
        return;
    }
    if (known->second.utcMs <= at.utcMs) {
        addDays(m_due, known->second, at);
    }
    const bool wasPromised = engine::LocalDay::of(known->second) <= today && !scored.score.tooSoon;
    if (wasPromised && ++m_activity[today].dueAnswers == kEnoughDueAnswers) {
        m_played.insert(today);
    }
    known->second = nextDue;
}

std::set<engine::LocalDay> DayBook::due(const engine::Timestamp& now) const {
    auto days = due(m_due, openSince(), now);
    auto skipped = m_last ? skippedDays(*m_last, now) : std::set<engine::LocalDay>();
    skipped.insert(m_skipped.begin(), m_skipped.end());
    std::erase_if(days, [&](engine::LocalDay day) { return skipped.contains(day); });
    return days;
}

std::set<engine::LocalDay> DayBook::answeredDue() const {
    auto days = m_due;
    std::erase_if(days, [&](engine::LocalDay day) { return m_skipped.contains(day); });
    return days;
}

std::optional<engine::Timestamp> DayBook::openSince() const {
    std::optional<engine::Timestamp> longest;
    for (const auto& [nugget, since] : m_dueSince) {
        longest = !longest || since.utcMs < longest->utcMs ? since : *longest;
    }
    return longest;
}

std::set<engine::LocalDay> DayBook::due(std::set<engine::LocalDay> answered,
                                        const std::optional<engine::Timestamp>& openSince,
                                        const engine::Timestamp& now) {
    // What is still open lasts until now, so the one that is open longest covers the days of all others.
    if (openSince) {
        addDays(answered, *openSince, now);
    }
    return answered;
}

int DayBook::dueAnswers(engine::LocalDay day) const {
    const auto activity = m_activity.find(day);
    return activity == m_activity.end() ? 0 : activity->second.dueAnswers;
}

int DayBook::newNuggets(engine::LocalDay day) const {
    const auto activity = m_activity.find(day);
    return activity == m_activity.end() ? 0 : activity->second.newNuggets;
}

} // namespace game
