#include "game/arenas/peg_cascade/peg_table.hpp"

#include <bit>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

namespace {

using game::PegBoard;
using game::PegTable;

struct Fall {
    std::size_t bucket = 0;
    int steps = 0;
    std::set<std::size_t> hits;
    std::uint64_t hash = 1469598103934665603ULL;
};

void mixIn(std::uint64_t& hash, float value) {
    hash = (hash ^ std::bit_cast<std::uint32_t>(value)) * 1099511628211ULL;
}

Fall watch(PegTable& table, const game::BallDrop& drop) {
    Fall fall;
    table.drop(drop);
    while (table.falling() && fall.steps < 2 * PegTable::kLongestFall) {
        table.step();
        ++fall.steps;
        fall.hits.insert(table.hits().begin(), table.hits().end());
        mixIn(fall.hash, table.ball().position.x);
        mixIn(fall.hash, table.ball().position.y);
    }
    fall.bucket = table.landedIn();
    return fall;
}

float anyAngle(engine::Rng& rng) {
    return static_cast<float>(rng.between(-1.3, 1.3));
}

TEST(PegTable, EveryBallLandsInItsBucketInTime) {
    engine::Rng rng(1);
    int carried = 0;
    double hits = 0.0;
    constexpr int kSeeds = 500;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        PegTable table{PegBoard(seed)};
        for (std::size_t count = 2; count <= 6; ++count) {
            table.setBuckets(count);
            const std::size_t bucket = rng.below(count);
            const Fall fall = watch(table, {anyAngle(rng), bucket, seed});
            ASSERT_EQ(fall.bucket, bucket) << "seed " << seed << ", buckets " << count;
            ASSERT_LE(fall.steps, PegTable::kLongestFall);
            carried += fall.steps > 260 ? 1 : 0;
            hits += static_cast<double>(fall.hits.size());
        }
    }
    RecordProperty("carried", carried);
    EXPECT_LT(carried, kSeeds * 5 / 12); // few had to be carried
    EXPECT_GT(hits / (kSeeds * 5), 6.0); // and there is something to watch
}

TEST(PegTable, TheSameDropTakesTheSameWay) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        PegTable one{PegBoard(seed)};
        PegTable two{PegBoard(seed)};
        one.setBuckets(4);
        two.setBuckets(4);
        for (std::size_t bucket = 0; bucket < 4; ++bucket) {
            EXPECT_EQ(watch(one, {0.2f, bucket, seed}).hash, watch(two, {0.2f, bucket, seed}).hash);
        }
    }
}

TEST(PegTable, TheAimChangesTheWay) {
    PegTable table{PegBoard(3)};
    table.setBuckets(3);
    EXPECT_NE(watch(table, {-0.5f, 1, 3}).hash, watch(table, {0.5f, 1, 3}).hash);
}

TEST(PegTable, HoldsLampsWallsDividersAndOneBallAtMost) {
    const PegBoard board(4);
    PegTable table(board);
    const std::size_t fixed = board.pegs().size() + 3;
    EXPECT_EQ(table.bodyCount(), fixed);
    for (std::size_t count = 2; count <= 6; ++count) {
        table.setBuckets(count);
        EXPECT_EQ(table.bodyCount(), fixed + count - 1);
        table.drop({0.0f, 0, 1});
        EXPECT_EQ(table.bodyCount(), fixed + count);
        table.carry();
        EXPECT_EQ(table.bodyCount(), fixed + count);
        while (table.falling()) {
            table.step();
        }
        EXPECT_EQ(table.bodyCount(), fixed + count - 1);
    }
}

TEST(PegTable, ACarriedBallIsThereInHalfASecond) {
    PegTable table{PegBoard(5)};
    table.setBuckets(2);
    table.drop({0.0f, 1, 1});
    for (int i = 0; i < 20; ++i) {
        table.step();
    }
    table.carry();
    table.carry();
    int steps = 0;
    while (table.falling()) {
        table.step();
        ++steps;
    }
    EXPECT_LE(steps, 31);
    EXPECT_EQ(table.landedIn(), 1u);
    EXPECT_NEAR(table.ball().position.x, 0.75f * PegBoard::kWidth, 0.3f);
}

TEST(PegTable, NothingHappensWithoutABall) {
    PegTable table{PegBoard(6)};
    table.setBuckets(2);
    table.step();
    table.carry();
    EXPECT_FALSE(table.falling());
    EXPECT_TRUE(table.hits().empty());
    EXPECT_EQ(table.landedIn(), 2u);
}

TEST(PegTable, FindsTheAngleThatLeadsToALamp) {
    for (const float angle : {-1.0f, -0.4f, 0.0f, 0.7f}) {
        const engine::Vec2 goal = PegTable::aimedPoint(angle, 0.3f);
        EXPECT_NEAR(PegTable::angleTo(goal, 1.3f), angle, 0.05f);
    }
}

} // namespace
