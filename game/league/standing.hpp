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
    /// 1 is first; equals share a rank. 0: had nothing to earn, so has no rank.
    std::size_t rank = 0;
    /// Points earned ÷ points that were available to this rep in the period; what ranks.
    std::optional<double> share;
    MilliPoints earned = 0;
    MilliPoints available = 0;
    /// Mean recall right now, 0 … 1.
    double brightness = 0.0;
    int streak = 0;
};

/// One team's mean over all its enrolled members, who earned nothing counting as nothing.
struct TeamStanding {
    std::string team;
    std::size_t members = 0;
    std::size_t rank = 0;
    double share = 0.0;
    double brightness = 0.0;
};

} // namespace game
