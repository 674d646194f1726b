#pragma once

#include <optional>

#include "game/memory/rating.hpp"
#include "game/scoring/certainty.hpp"

namespace game {

/// The rating of one answer: wrong is again; right but a guess, unsure or slow for this rep is hard; right, certain
/// and fast for this rep is easy; any other right answer is good. `pace` is Pace::deviation, nothing while unknown.
Rating grade(bool right, Certainty certainty, std::optional<double> pace);

} // namespace game
