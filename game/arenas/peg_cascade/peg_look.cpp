#include "game/arenas/peg_cascade/peg_look.hpp"

#include <algorithm>

namespace game {

void PegLook::follow(engine::Vec2 at) {
    std::copy_backward(trail.begin(), trail.end() - 1, trail.end());
    trail.front() = at;
    trailLength = std::min(trailLength + 1, trail.size());
}

} // namespace game
