#pragma once

#include <cstddef>
#include <string>

#include "game/session/rep_session.hpp"

namespace game {

/// One answer of a round and what it changed.
struct RoundLine {
    ScoredAttempt scored;
    /// When the nugget is due next.
    engine::Timestamp dueAt;
    /// The nugget's second time in this round, after a miss.
    bool repeat = false;
    /// Its window before and after, 0 dark … 1, as every screen shows it.
    double lightBefore = 0.0;
    double lightAfter = 0.0;
    /// Its module, how many of that one's nuggets are met by now, and how many there are.
    std::string building;
    std::size_t window = 0;
    std::size_t windows = 0;
    /// The most an answer can pay on the day it is due.
    MilliPoints worth = 0;

    /// `session` has recorded it already; `lightBefore` was looked at before that.
    static RoundLine of(const Attempt& attempt, const AnswerOutcome& outcome, const RepSession& session,
                        double lightBefore);

    /// Whether it paid or cost something that can be seen: a tenth of a point.
    bool paid() const;
};

} // namespace game
