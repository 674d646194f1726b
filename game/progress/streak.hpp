#pragma once

#include <optional>
#include <set>

#include "engine/core/timestamp.hpp"

namespace game {

/// Workdays (Monday to Friday, a day starts at 04:00) kept in a row. A workday is kept when a round was finished, when
/// enough due answers were given, or when nothing was due; weekends neither keep nor break it. One missed workday in
/// any five is forgiven (4 of 5), so illness of a day is no catastrophe.
class Streak {
public:
    /// What happened on one workday the rep could have played.
    enum class Day { kept, missed };

    /// `played`: days on which a round was finished. `due`: workdays on which something was due at the day's start.
    static Streak of(const std::set<engine::LocalDay>& played, const std::set<engine::LocalDay>& due,
                     engine::LocalDay today);

    int current() const { return m_current; }
    int longest() const { return m_longest; }
    /// Today still needs a round for the streak to go on.
    bool openToday() const { return m_openToday; }

private:
    int m_current = 0;
    int m_longest = 0;
    bool m_openToday = false;
};

} // namespace game
