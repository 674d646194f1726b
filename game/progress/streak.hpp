#pragma once

#include <algorithm>
#include <set>

#include "engine/core/timestamp.hpp"
#include "game/progress/work_calendar.hpp"

namespace game {

/// Workdays (those of the rep's calendar, Monday to Friday by default; a day starts at 04:00) kept in a row. A
/// workday is kept when a round was finished, when enough due answers were given, or when nothing was due; weekends
/// and leave neither keep nor break it. One missed workday in any five is forgiven (4 of 5), so illness of a day is
/// no catastrophe. A streak begins with the first day known.
class Streak {
public:
    /// One miss in so many workdays is forgiven: it adds nothing and breaks nothing.
    static constexpr int kForgivingDays = 5;

    /// `played`: days on which a round was finished. `due`: workdays on which something was due at the day's start.
    static Streak of(const std::set<engine::LocalDay>& played, const std::set<engine::LocalDay>& due,
                     engine::LocalDay today, const WorkCalendar& calendar = {});

    int current() const { return m_current; }
    int longest() const { return m_longest; }
    /// Workdays still to be kept until the next miss is forgiven; 0 when it is.
    int daysUntilForgiving() const { return std::max(0, kForgivingDays - 1 - m_keptSinceMiss); }
    /// Something is due today and nothing was done yet: today still needs a round for the streak to go on.
    bool openToday() const { return m_openToday; }

private:
    enum class Day { kept, missed };
    void add(Day day);

    /// No miss yet counts like one long ago.
    int m_keptSinceMiss = kForgivingDays;
    int m_current = 0;
    int m_longest = 0;
    bool m_openToday = false;
};

} // namespace game
