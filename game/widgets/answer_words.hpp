#pragma once

#include <string>

#include "game/session/round_line.hpp"

namespace game::words {

/// What an answer brought, in large letters: `+12.4`; of a first meeting `7 of 12`, the windows its building has
/// now; empty where there is nothing to show.
std::string brought(const RoundLine& line);
/// The same for somebody who hears it: `+12.3 recall points`, `window 3 of 8`.
std::string spokenBrought(const RoundLine& line);
/// What is to be said of this answer alone: which window it built and what that will pay, or from what its window
/// was relit. Empty when there is nothing.
std::string fact(const RoundLine& line, const engine::Timestamp& now);
/// Why it paid nothing or cost something: the same for many answers, so it is said once on a screen or in a round.
/// Empty when there is nothing to explain.
std::string explanation(const RoundLine& line);

} // namespace game::words
