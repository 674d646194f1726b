#pragma once

#include "game/content/question.hpp"

namespace game {

/// Seconds a rep is expected to spend on one question, in tenths, so that sums are exact: reading all of it at
/// `readingRate` characters a second, recalling, and what has to be typed or put in place.
int expectedTenths(const Question& question, double readingRate);

} // namespace game
