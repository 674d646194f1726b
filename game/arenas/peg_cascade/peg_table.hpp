#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/rng.hpp"
#include "engine/physics/world.hpp"
#include "game/arenas/peg_cascade/peg_board.hpp"

namespace game {

/// How a ball is let go.
struct BallDrop {
    /// Radians from straight down, positive to the right.
    float angle = 0.0f;
    /// The bucket it has to end in, wherever it was aimed.
    std::size_t bucket = 0;
    std::uint64_t seed = 0;
};

/// The physics of a board: lamps, walls, buckets and at most one ball. A gentle wind leads the ball towards its
/// bucket, ever more firmly on the way down; one that takes too long is carried there, so every ball lands in time.
class PegTable {
public:
    /// Steps from the drop to the landing, at the most.
    static constexpr int kLongestFall = 300;

    explicit PegTable(const PegBoard& board);

    /// Where a ball let go at this angle would be after so many seconds, if nothing stood in its way.
    static engine::Vec2 aimedPoint(float angle, float seconds);

    /// The angle at which a ball let go comes nearest to `goal`, if nothing stood in its way; at most `widest`
    /// aside.
    static float angleTo(engine::Vec2 goal, float widest);

    /// 2 … 6. Only while no ball is falling.
    void setBuckets(std::size_t count);
    std::size_t buckets() const { return m_buckets; }
    float bucketWidth() const { return PegBoard::kWidth / static_cast<float>(m_buckets); }

    void drop(const BallDrop& drop);
    void step();
    /// The ball goes to its bucket straight away, through whatever stands there.
    void carry();

    bool falling() const { return m_ball != engine::kNoBody; }
    /// Lamps touched in the last step.
    const std::vector<std::size_t>& hits() const { return m_hits; }
    /// Whether the last step made the ball touch anything hard.
    bool bounced() const { return m_bounced; }
    /// The ball, or where it came to rest.
    engine::BodyPose ball(float share = 1.0f) const;
    /// The bucket it came to rest in; buckets() before.
    std::size_t landedIn() const { return m_landedIn; }
    std::size_t bodyCount() const { return m_world.bodyCount(); }

private:
    void addWalls();
    void addBall(engine::Vec2 at, engine::Vec2 velocity, bool carried);
    void guide();
    void free();
    void readContacts();
    void land();

    engine::World m_world;
    std::vector<engine::BodyId> m_dividers;
    std::size_t m_buckets = 0;
    engine::BodyId m_ball = engine::kNoBody;
    engine::BodyPose m_rest;
    std::size_t m_target = 0;
    std::size_t m_landedIn = 0;
    int m_steps = 0;
    int m_restSteps = 0;
    bool m_carried = false;
    bool m_bounced = false;
    engine::Rng m_rng{0};
    std::vector<std::size_t> m_hits;
};

} // namespace game
