#pragma once

#include <string>
#include <vector>

#include "game/content/library.hpp"
#include "game/scenes/round_summary.hpp"

namespace game::words {

/// What a round came to, in three or four words.
std::string headline(const RoundSummary& summary, const Library& library);
/// Below it: `Enough for today` when `more` rounds are not due.
std::string afterRound(const RoundSummary& summary, bool more);
/// What the points are made of, a sentence each: recalled, lost, met for the first time, seen too lately.
std::vector<std::string> whyTotal(const RoundSummary& summary);
/// `Rank 3 this week, up from 4`.
std::string rankChange(const RoundSummary& summary);

} // namespace game::words
