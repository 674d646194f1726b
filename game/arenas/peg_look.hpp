#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/core/vec2.hpp"
#include "game/arenas/peg_board.hpp"
#include "game/arenas/sparks.hpp"

namespace game {

/// What a bucket turned out to be.
enum class BucketMark { none, chosen, right, wrong };

/// Everything there is to see of a Peg Cascade in one step.
struct PegLook {
    struct Lamp {
        /// 0 dark … 1 lit, and how strongly it still flashes from a hit.
        float light = 0.0f;
        float flash = 0.0f;
    };
    struct Bucket {
        std::string text;
        BucketMark mark = BucketMark::none;
        float glow = 0.0f;
    };
    /// A ball that earns nothing is grey; a spare one came after the eighth.
    enum class Ball { none, bright, grey, spare };

    std::vector<Lamp> lamps;
    std::vector<Bucket> buckets;
    Ball ball = Ball::none;
    /// 1 there, 0 gone.
    float ballAlpha = 1.0f;
    /// > 0 flat, < 0 long.
    float squash = 0.0f;
    std::array<engine::Vec2, 16> trail{};
    std::size_t trailLength = 0;
    bool aiming = false;
    float angle = 0.0f;
    int ballsLeft = 0;
    /// How much of the news that all amber lamps are lit is still shown, and what it paid.
    float cleared = 0.0f;
    int clearedPoints = 0;
    float time = 0.0f;

    /// The newest point first.
    void follow(engine::Vec2 at);
};

} // namespace game
