#pragma once

#include <cstdint>

namespace game {

/// How well a nugget was recalled, as the memory model hears it. The rep never rates; `grade` does.
enum class Rating : std::uint8_t { again = 1, hard = 2, good = 3, easy = 4 };

} // namespace game
