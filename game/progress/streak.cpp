#include "game/progress/streak.hpp"

#include <algorithm>

namespace game {
namespace {

/// The first day anything is known of; the day after `today` when nothing is.
engine::LocalDay firstDay(const std::set<engine::LocalDay>& played, const std::set<engine::LocalDay>& due,
                          engine::LocalDay today) {
    engine::LocalDay first{today.number + 1};
    for (const auto* days : {&played, &due}) {
        first = days->empty() ? first : std::min(first, *days->begin());
    }
    return first;
}

} // namespace

Streak Streak::of(const std::set<engine::LocalDay>& played, const std::set<engine::LocalDay>& due,
                  engine::LocalDay today, const WorkCalendar& calendar) {
    Streak streak;
    for (auto day = firstDay(played, due, today); day <= today; ++day.number) {
        if (!calendar.isWorkday(day)) {
            continue;
        }
        const bool missed = due.contains(day) && !played.contains(day);
        streak.m_openToday = missed && day == today;
        if (!streak.m_openToday) {
            streak.add(missed ? Day::missed : Day::kept);
        }
    }
    return streak;
}

void Streak::add(Day day) {
    if (day == Day::kept) {
        ++m_current;
        ++m_keptSinceMiss;
    } else {
        // Fewer than four kept days since the last miss are two misses in five.
        m_current = m_keptSinceMiss < kForgivingDays - 1 ? 0 : m_current;
        m_keptSinceMiss = 0;
    }
    m_longest = std::max(m_longest, m_current);
}

} // namespace game
