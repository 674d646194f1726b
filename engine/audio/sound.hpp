#pragma once

#include <cstdint>

namespace engine {

/// Everything that can be heard, but the music.
enum class Sound : std::uint8_t { tick, press, commit, right, wrong, window, peg, bounce, badge, roundEnd, count };

} // namespace engine
