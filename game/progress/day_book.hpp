#pragma once

#include <map>
#include <optional>
#include <set>

#include "engine/core/timestamp.hpp"
#include "game/progress/scored_attempt.hpp"

namespace game {

/// What was due on each of a rep's days, and what they did about it: a streak and a day's share are read from it.
class DayBook {
public:
    /// So many due answers keep a day as a finished round does: the fewest items a round has.
    static constexpr int kEnoughDueAnswers = 6;

    void finishedRound(const engine::Timestamp& at);
    /// In the order of time. `nextDue`: when the nugget falls due after this answer.
    void answered(const ScoredAttempt& scored, const engine::Timestamp& nextDue);
    /// From here on nothing of it is due, until it is met again.
    void reset(const NuggetId& nugget) { m_dueSince.erase(nugget); }

    /// Days with a finished round or enough due answers.
    const std::set<engine::LocalDay>& played() const { return m_played; }
    /// Days, up to that of `now`, at whose start something was due. Whoever flies over the date line from east
    /// to west never lives a day of the calendar: nothing is due on it.
    std::set<engine::LocalDay> due(const engine::Timestamp& now) const;
    /// The same of what was kept of a book: the days of what was answered, and since when something is open.
    static std::set<engine::LocalDay> due(std::set<engine::LocalDay> answered,
                                          const std::optional<engine::Timestamp>& openSince,
                                          const engine::Timestamp& now);
    /// Days at whose start something was due that has been answered by now.
    std::set<engine::LocalDay> answeredDue() const;
    /// When the first of what is not answered yet is, or was, due.
    std::optional<engine::Timestamp> openSince() const;
    /// Answers to nuggets whose day had come, and nuggets met for the first time, on one day.
    int dueAnswers(engine::LocalDay day) const;
    int newNuggets(engine::LocalDay day) const;

private:
    struct DailyActivity {
        int dueAnswers = 0;
        int newNuggets = 0;
    };
    std::set<engine::LocalDay> m_played;
    std::set<engine::LocalDay> m_due;
    /// Never lived.
    std::set<engine::LocalDay> m_skipped;
    std::optional<engine::Timestamp> m_last;
    std::map<engine::LocalDay, DailyActivity> m_activity;
    /// Since, or from, when each answered nugget is due.
    std::map<NuggetId, engine::Timestamp> m_dueSince;
};

} // namespace game
