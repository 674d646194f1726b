#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "game/content/library.hpp"
#include "game/progress/attempt_log.hpp"
#include "game/progress/campaign.hpp"
#include "game/progress/streak.hpp"
#include "game/scoring/points_ledger.hpp"

namespace game {

/// One attempt and what it was worth.
struct ScoredAttempt {
    Attempt attempt;
    AnswerScore score;
};

/// Everything that follows from a rep's log, kept up to date entry by entry. Rebuilding it from the log gives the same.
class RepRecord {
public:
    explicit RepRecord(const Library& library, const Fsrs6& model = Fsrs6());
    static RepRecord of(const AttemptLog& log, const Library& library, const Fsrs6& model = Fsrs6());

    /// `entry` must not be older than the last one applied; attempts give their score.
    std::optional<AnswerScore> apply(const LogEntry& entry);

    const PointsLedger& ledger() const { return m_ledger; }
    const Campaign& campaign() const { return m_campaign; }
    const std::vector<ScoredAttempt>& attempts() const { return m_attempts; }
    const std::vector<BadgeAward>& awards() const { return m_awards; }
    const std::vector<RoundFinished>& rounds() const { return m_rounds; }
    bool hasBadge(const BadgeId& badge) const;

    /// Days until recall falls to this is the interval; a nugget is due when its recall is below it. 0.80 … 0.95.
    double desiredRetention() const { return m_desiredRetention; }
    void setDesiredRetention(double share) { m_desiredRetention = share; }

    /// Recall now, 0 … 1; 0 for a nugget never answered.
    double retrievability(const NuggetId& nugget, const engine::Timestamp& now) const;
    bool isDue(const NuggetId& nugget, const engine::Timestamp& now) const;
    /// When a nugget will be due; nothing for one never answered.
    std::optional<engine::Timestamp> dueAt(const NuggetId& nugget) const;
    /// Mean recall now over the nuggets of the library ever answered, 0 … 1; 0 when there are none.
    double brightness(const engine::Timestamp& now) const;
    std::size_t nuggetsMet() const;
    Streak streak(const engine::Timestamp& now) const;

private:
    void noteDueDays(const NuggetId& nugget);

    const Library* m_library;
    PointsLedger m_ledger;
    Campaign m_campaign;
    std::vector<ScoredAttempt> m_attempts;
    std::vector<BadgeAward> m_awards;
    std::vector<RoundFinished> m_rounds;
    double m_desiredRetention = 0.9;
};

} // namespace game
