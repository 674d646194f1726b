#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "game/scoring/points_ledger.hpp"

namespace game {

enum class Period { week, season };

/// One rep on a leaderboard.
struct Standing {
    std::string rep;
    std::string shownName;
    std::string team;
    bool hidden = false;
    /// 1 is first; equals share a rank. 0: has none, for the plan asked nothing of them so far, or they have not
    /// played.
    std::size_t rank = 0;
    /// Counted ÷ par; what ranks. See PeriodAccount. Nothing for whoever has no rank.
    std::optional<double> share;
    MilliPoints earned = 0;
    MilliPoints counted = 0;
    MilliPoints par = 0;
    /// Whether they finished a round in the period, or gave as many due answers on a day; a rep who did not has no
    /// rank.
    bool played = false;
    /// Nuggets met, of all that are open to this rep.
    std::size_t met = 0;
    std::size_t open = 0;
    /// Mean light right now of the windows open to them, 0 … 1; see RepRecord::brightness.
    double brightness = 0.0;
    int streak = 0;
    /// Their save could not be read: no figure here says anything about them, and they add to no mean.
    bool unreadable = false;
    /// What a board says beside the figures: `could not be read`, `12 answers are missing`. Usually empty.
    std::string remark = {};

    /// Met ÷ open, 0 … 1.
    double coverage() const { return open == 0 ? 0.0 : static_cast<double>(met) / static_cast<double>(open); }
};

/// One team's mean over its enrolled members, who earned nothing counting as nothing; but who could not be read is
/// left out.
struct TeamStanding {
    std::string team;
    std::size_t members = 0;
    /// The members the means are over.
    std::size_t counted = 0;
    /// 0 when nobody could be counted.
    std::size_t rank = 0;
    double share = 0.0;
    double brightness = 0.0;
};

} // namespace game
