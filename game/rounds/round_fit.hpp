#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace game {

/// One question a nugget could be asked by.
struct FitWay {
    /// Expected time in tenths of a second.
    int tenths = 0;
    /// 0 for the question that would be liked best; others more, below 100.
    int reluctance = 0;
};

/// A nugget that could come into a round.
struct FitCandidate {
    std::vector<FitWay> ways;
    /// Taken only to make a round long enough.
    bool filler = false;
    /// Has to be in the round.
    bool required = false;
};

/// How long a round may be.
struct FitBounds {
    int fewestItems = 6;
    int mostItems = 8;
    int fewestTenths = 600;
    int mostTenths = 900;
};

/// A candidate and one of its ways.
struct FitPick {
    std::size_t candidate = 0;
    std::size_t way = 0;
};

/// Which of the candidates, given in the order of their urgency, make a round, in that order. Never more than the
/// most items or the longest time (an item longer than a whole round may stand alone). Within that, the first of
/// these that can be had counts more than all after it: all that are required, or as many as there is room for;
/// enough items; enough time; nobody more urgent is passed over; no fillers; questions that are liked; more items.
/// Exact, by dynamic programming.
std::vector<FitPick> fitRound(const std::vector<FitCandidate>& candidates, const FitBounds& bounds);

} // namespace game
