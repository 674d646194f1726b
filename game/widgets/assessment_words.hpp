#pragma once

#include <string>

#include "game/content/library.hpp"
#include "game/session/round_summary.hpp"
#include "game/widgets/offer_card.hpp"

namespace game::words {

/// What is said before a module's assessment, or its placement test: how much it asks, what passes and what passing
/// brings. Its choices are `begin` and `later`.
OfferCard beforeAssessment(const Library& library, const Module& module, bool placement);
/// Why a test cannot be taken today, and what to read until it can.
std::string resting(const TestRest& rest, bool placement);
/// What it came to beside what passes, and what that opened or what comes next.
std::string afterAssessment(const RepRecord& record, const RoundSummary& summary, const engine::Timestamp& now);

} // namespace game::words
