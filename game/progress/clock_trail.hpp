#pragma once

#include <cstdint>
#include <vector>

namespace game {

/// Which of the moments a device's clock said can be believed, in the order in which it said them.
///
/// The last one is. Before it, as few as possible are doubted, so that no step back of time is left: a clock that
/// was ahead, or behind, for a while is found by its wrong stretch between two steps. A stretch can only have been
/// wrong as a whole: all that passed in it must have had room between the moments that are believed before and
/// after it. Where none fits, the fewest that take away the step are doubted. What is said later may bring back
/// what was doubted.
std::vector<bool> believedMoments(const std::vector<std::int64_t>& said);

} // namespace game
