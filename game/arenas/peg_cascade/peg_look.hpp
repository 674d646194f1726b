#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "engine/core/vec2.hpp"
#include "game/arenas/bin.hpp"
#include "game/arenas/peg_cascade/peg_board.hpp"
#include "game/arenas/squash.hpp"

namespace game {

/// Everything there is to see of a Peg Cascade in one step.
struct PegLook {
    struct Lamp {
        /// 0 dark … 1 lit, and how strongly it still flashes from a hit.
        float light = 0.0f;
        float flash = 0.0f;
    };
    /// A ball that earns nothing is grey; a spare one came after the eighth.
    enum class Ball { none, bright, grey, spare };

    std::vector<Lamp> lamps;
    std::vector<Bin> buckets;
    Ball ball = Ball::none;
    /// 1 there, 0 gone.
    float ballAlpha = 1.0f;
    Squash squash;
    /// How strongly the launcher still answers the commit, 1 … 0.
    float wake = 0.0f;
    std::array<engine::Vec2, 16> trail{};
    std::size_t trailLength = 0;
    bool aiming = false;
    /// Amber lamps and counters say what they are.
    bool explains = false;
    float angle = 0.0f;
    int ballsLeft = 0;

    /// The newest point first.
    void follow(engine::Vec2 at);
};

} // namespace game
