#pragma once

#include <cstddef>
#include <cstdint>

namespace engine {

/// Everything that can be heard, but the music.
enum class Sound : std::uint8_t {
    // On every screen: the focus moves, something is pressed, one goes back.
    tick,
    press,
    back,
    // Of an answer and a round.
    commit,
    right,
    wrong,
    window,
    badge,
    roundEnd,
    fanfare,
    // Of the arenas: let go, a lamp rings, a ball bounces, something heavy lands, the belt rolls, crates knock.
    drop,
    peg,
    bounce,
    thud,
    belt,
    crate,
    count
};

constexpr std::size_t kSounds = static_cast<std::size_t>(Sound::count);

} // namespace engine
