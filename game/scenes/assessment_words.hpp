#pragma once

#include <string>

#include "game/content/library.hpp"
#include "game/scenes/offer_card.hpp"
#include "game/scenes/round_summary.hpp"

namespace game::words {

/// What is said before a module's assessment, or its placement test: how much it asks, what passes and what passing
/// brings. Its choices are `begin` and `later`.
OfferCard beforeAssessment(const Library& library, const Module& module, bool placement);
/// The same afterwards, with what it came to.
std::string afterAssessment(const Library& library, const RoundSummary& summary);

} // namespace game::words
