#pragma once

#include <string>
#include <vector>

#include "game/content/library.hpp"
#include "game/session/round_summary.hpp"

namespace game::words {

/// What a round came to, in three or four words.
std::string headline(const RoundSummary& summary, const Library& library);
/// Below it. `promised`: one more round would ask what was promised for today; `more`: it would ask anything.
std::string afterRound(bool promised, bool more);
/// `3 windows built · 2 relit · 1 dark`; empty when no window changed.
std::string windowsOf(const RoundSummary& summary);
/// A sentence each: what the points are made of, what new windows will pay, what is dark, and the arena's own
/// score.
std::vector<std::string> whyTotal(const RoundSummary& summary, const engine::Timestamp& now);
/// `Rank 3 this week, up from 4`.
std::string rankChange(const RoundSummary& summary);

} // namespace game::words
