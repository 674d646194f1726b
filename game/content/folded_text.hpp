#pragma once

#include <string>
#include <string_view>

namespace game {

/// What two spellings of the same text have in common: lower case, no accents, plain apostrophes and hyphens,
/// single spaces and none at the ends. For comparing and finding, never for showing. Takes UTF-8; what is none is
/// left out.
std::string foldedText(std::string_view text);

/// Whether `a` becomes `b` by at most one slip of the finger: a letter too many, too few, wrong, or two neighbours
/// swapped (Damerau's distance ≤ 1, over characters).
bool withinOneSlip(std::string_view a, std::string_view b);

} // namespace game
