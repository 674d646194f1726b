#pragma once

#include "game/progress/rep_record.hpp"

namespace game {

/// How a rep has practised lately, as far as it decides what a round has room for.
class RecentPractice {
public:
    RecentPractice(const RepRecord& record, const engine::Timestamp& now);

    /// Hardly more than it takes to meet new nuggets: in four weeks fewer than 1.6 answers for every nugget met.
    bool isShortOfTime() const { return m_shortOfTime; }
    /// Has the time, and yet recalls less of what comes back than is wanted of them (desiredRetention()). The last
    /// 30 or so answers decide; a right answer that was said to be a guess is a miss.
    bool isSlipping() const { return !m_shortOfTime && m_recalled < m_wanted; }

private:
    bool m_shortOfTime = false;
    /// Share of what came back; 1 while nothing has.
    double m_recalled = 1.0;
    double m_wanted = 0.0;
};

} // namespace game
