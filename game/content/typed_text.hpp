#pragma once

#include <string>
#include <string_view>

#include "game/content/question.hpp"

namespace game {

/// Whether what was typed is one of the accepted texts: case, outer spaces and accents do not matter; where the
/// question forgives and the text has five letters or more, one slip of the finger neither. Digits always matter.
bool isAccepted(const FillIn& question, std::string_view typed);

/// Whether a number was typed that is near enough. Both decimal signs are read, so are thousands set apart, the
/// question's unit before or behind, and a percent sign; what else is typed makes it wrong.
bool isAccepted(const Numeric& question, std::string_view typed);

/// As a person would write it: no exponent, no needless zeros.
std::string plainNumber(double value);

} // namespace game
