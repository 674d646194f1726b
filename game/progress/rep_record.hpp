#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "game/content/library.hpp"
#include "game/progress/attempt_log.hpp"
#include "game/progress/campaign.hpp"
#include "game/progress/day_book.hpp"
#include "game/progress/due_plan.hpp"
#include "game/progress/scored_attempt.hpp"
#include "game/progress/streak.hpp"
#include "game/scoring/points_ledger.hpp"

namespace game {

/// Everything that follows from a rep's log, kept up to date entry by entry. Rebuilding it from the log gives the
/// same. What was answered stays in the points when its nugget leaves the library; brightness, due days and what is
/// due speak of the library only.
class RepRecord {
public:
    static constexpr double kLeastRetention = 0.80;
    static constexpr double kMostRetention = 0.95;

    /// `library` outlives the record.
    explicit RepRecord(const Library& library, const MemoryModel& model = MemoryModel());
    /// What counts up to a moment. A nugget of which something else is true since it was answered is met again as
    /// new, and pays only what it has not paid yet.
    static RepRecord of(const AttemptLog& log, const Library& library, const MemoryModel& model = MemoryModel(),
                        std::int64_t untilMs = std::numeric_limits<std::int64_t>::max());

    /// Whether `entry` may be applied: it is not older than the last one. If not (logs were merged, a clock was
    /// wrong), the record must be built again from the log.
    bool follows(const LogEntry& entry) const;
    /// `entry` must not be older than the last one applied; attempts give their score.
    std::optional<AnswerScore> apply(const LogEntry& entry);

    const Library& library() const { return *m_library; }
    const PointsLedger& ledger() const { return m_ledger; }
    const Campaign& campaign() const { return m_campaign; }
    const DayBook& days() const { return m_days; }
    const std::vector<ScoredAttempt>& attempts() const { return m_attempts; }
    /// How many of them were given under a wrong clock.
    std::size_t doubted() const;
    const std::vector<BadgeAward>& awards() const { return m_awards; }
    const std::vector<RoundFinished>& rounds() const { return m_rounds; }
    bool hasBadge(const BadgeId& badge) const;
    /// Nuggets that were met and are to be met again, since something else is true now.
    struct Outdated {
        NuggetId nugget;
        /// So many answers, to whatever, had been given by then.
        std::size_t answers = 0;
    };
    const std::vector<Outdated>& outdated() const { return m_outdated; }

    /// Days until recall falls to this is the interval that a DuePlan makes a day of; a nugget is due then, if it
    /// was not seen for 8 hours. Kept within 0.80 … 0.95; a change also changes which days had something due.
    double desiredRetention() const { return m_desiredRetention; }
    void setDesiredRetention(double share);
    /// The rep's workdays, which their plan and streak keep to.
    const WorkCalendar& calendar() const { return m_calendar; }
    void setCalendar(const WorkCalendar& calendar);

    /// The day of the first entry of any kind.
    std::optional<engine::LocalDay> firstDay() const { return m_firstDay; }
    /// How many attempts came before the ledger's present model.
    std::size_t attemptsBeforeModel() const { return m_models.back().first; }

    /// Whether it was ever answered.
    bool isMet(const NuggetId& nugget) const;
    /// Recall now, 0 … 1; 0 for a nugget never answered.
    double retrievability(const NuggetId& nugget, const engine::Timestamp& now) const;
    bool isDue(const NuggetId& nugget, const engine::Timestamp& now) const;
    /// When a nugget will be due, and so the day that screens name; eight hours after a miss. Nothing for one never
    /// answered, or not in the library. A new model plans again only from the next answer on.
    std::optional<engine::Timestamp> dueAt(const NuggetId& nugget) const;
    /// Whether it has to be asked before anything new: the local day of dueAt() has come, and it was not seen for 8
    /// hours. Of a missed one that is so in the first round after eight hours.
    bool isPromised(const NuggetId& nugget, const engine::Timestamp& now) const;
    /// Whether it was answered wrongly and not recalled since: right, not by a guess, and 8 hours or more after it
    /// was last seen. Neither a second try in the same round nor the minutes after its snippet light it.
    bool isMissed(const NuggetId& nugget) const;
    /// How lit its window is, 0 … 1, on every screen: recall now; 0 when it is missed or was never answered.
    double windowLight(const NuggetId& nugget, const engine::Timestamp& now) const;
    /// Mean light of the windows open to the rep: those of modules that are not locked, and any they met by choice.
    /// 0 when there are none.
    double brightness(const engine::Timestamp& now) const;
    /// Mean light of the windows they met; 0 when there are none.
    double brightnessOfMet(const engine::Timestamp& now) const;
    /// Nuggets of the library open to the rep, and those of them ever answered.
    std::size_t nuggetsOpen() const;
    std::size_t nuggetsMet() const;
    Streak streak(const engine::Timestamp& now) const;

private:
    std::optional<AnswerScore> applyTo(const LogEntry& entry, const Attempt& attempt);
    std::optional<AnswerScore> applyTo(const LogEntry& entry, const Reveal& reveal);
    std::optional<AnswerScore> applyTo(const LogEntry& entry, const RoundFinished& round);
    std::optional<AnswerScore> applyTo(const LogEntry& entry, const BadgeAward& award);
    std::optional<AnswerScore> applyTo(const LogEntry& entry, const ModelChange& change);
    /// These are the campaign's and the clock's alone.
    std::optional<AnswerScore> applyTo(const LogEntry&, const PageRead&) { return std::nullopt; }
    std::optional<AnswerScore> applyTo(const LogEntry&, const AssessmentTaken&) { return std::nullopt; }
    std::optional<AnswerScore> applyTo(const LogEntry&, const ClockSeen&) { return std::nullopt; }
    void reset(const NuggetId& nugget);
    void resetDay(const NuggetId& nugget);
    void noteDay(ScoredAttempt& scored, const MemoryModel& model);
    /// Due days and days from the first answer on.
    void planAgain();
    double lightOfAll(const engine::Timestamp& now) const;

    const Library* m_library;
    PointsLedger m_ledger;
    Campaign m_campaign;
    DayBook m_days;
    DuePlan m_due;
    /// The models, each with the number of attempts before it.
    std::vector<std::pair<std::size_t, MemoryModel>> m_models;
    std::vector<ScoredAttempt> m_attempts;
    std::vector<BadgeAward> m_awards;
    std::vector<RoundFinished> m_rounds;
    std::vector<Outdated> m_outdated;
    std::optional<LogEntry> m_last;
    std::optional<engine::LocalDay> m_firstDay;
    double m_desiredRetention = 0.9;
    WorkCalendar m_calendar;
};

} // namespace game
