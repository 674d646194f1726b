#pragma once

#include <map>
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

    /// Days with a finished round or enough due answers.
    const std::set<engine::LocalDay>& played() const { return m_played; }
    /// Days, up to that of `now`, at whose start something was due.
    std::set<engine::LocalDay> due(const engine::Timestamp& now) const;
    /// Answers to nuggets whose day had come, and nuggets met for the first time, on one day.
    int dueAnswers(engine::LocalDay day) const;
    int newNuggets(engine::LocalDay day) const;

private:
    struct Deeds {
        int dueAnswers = 0;
        int newNuggets = 0;
    };
    std::set<engine::LocalDay> m_played;
    std::set<engine::LocalDay> m_due;
    std::map<engine::LocalDay, Deeds> m_deeds;
    /// Since, or from, when each answered nugget is due.
    std::map<NuggetId, engine::Timestamp> m_dueSince;
};

} // namespace game
