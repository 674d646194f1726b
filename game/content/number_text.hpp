#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace game {

/// Every number that a folded text (engine::foldedText) may mean, without doubles: `1,500` is 1500 or 1.5. Both
/// decimal signs are read, thousands set apart by comma, full stop, apostrophe or space (also the Indian way,
/// `1,50,000`), a sign, and fractions (`1/2`, `2 1/2`). Empty when it is not a number and nothing but that.
std::vector<double> readNumber(std::string_view text);

/// As a person would write it: no exponent, no needless zeros.
std::string plainNumber(double value);

} // namespace game
