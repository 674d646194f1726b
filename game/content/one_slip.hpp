#pragma once

#include <string_view>

namespace game {

/// Whether `a` becomes `b` by at most one slip of the finger: a letter too many, too few, wrong, or two neighbours
/// swapped (Damerau's distance ≤ 1, over characters).
bool withinOneSlip(std::string_view a, std::string_view b);

} // namespace game
