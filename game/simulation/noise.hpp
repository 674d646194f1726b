#pragma once

#include <cmath>

#include "engine/core/rng.hpp"

namespace game {

/// A standard normal number (Box & Muller 1958).
inline double noise(engine::Rng& rng) {
    constexpr double kWholeTurn = 6.283185307179586;
    const double radius = std::sqrt(-2.0 * std::log(1.0 - rng.unit()));
    return radius * std::cos(kWholeTurn * rng.unit());
}

} // namespace game
