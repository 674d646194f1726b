#include "game/arenas/peg_cascade/peg_board.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace {

using game::Peg;
using game::PegBoard;

TEST(PegBoard, EveryPatternIsFullAndLeavesRoomForABall) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const PegBoard board(seed);
        ASSERT_GE(board.pegs().size(), 60u) << seed;
        ASSERT_LE(board.pegs().size(), 90u) << seed;
        for (std::size_t i = 0; i < board.pegs().size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                const engine::Vec2 apart = board.pegs()[i].at - board.pegs()[k].at;
                ASSERT_GT(std::hypot(apart.x, apart.y), 2 * (PegBoard::kPegRadius + PegBoard::kBallRadius));
            }
        }
    }
}

TEST(PegBoard, LampsStandBetweenMuzzleAndBuckets) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const PegBoard board(seed);
        for (const Peg& peg : board.pegs()) {
            ASSERT_GT(peg.at.y, PegBoard::kMuzzle.y + 2 * PegBoard::kBallRadius + PegBoard::kPegRadius);
            ASSERT_LT(peg.at.y, PegBoard::kBucketTop - 2 * PegBoard::kBallRadius);
            ASSERT_GT(peg.at.x, 2 * PegBoard::kBallRadius);
            ASSERT_LT(peg.at.x, PegBoard::kWidth - 2 * PegBoard::kBallRadius);
        }
    }
}

TEST(PegBoard, SixAreAmberAndAllAreDarkAtFirst) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const PegBoard board(seed);
        EXPECT_EQ(board.amberLeft(), PegBoard::kAmber);
        for (const Peg& peg : board.pegs()) {
            ASSERT_FALSE(peg.lit);
        }
    }
}

TEST(PegBoard, SameSeedSameBoardOtherSeedsOtherBoards) {
    const PegBoard one(5);
    const PegBoard same(5);
    ASSERT_EQ(one.pegs().size(), same.pegs().size());
    int different = 0;
    for (std::size_t i = 0; i < one.pegs().size(); ++i) {
        EXPECT_EQ(one.pegs()[i].at, same.pegs()[i].at);
        EXPECT_EQ(one.pegs()[i].amber, same.pegs()[i].amber);
    }
    for (std::uint64_t seed = 6; seed < 16; ++seed) {
        const PegBoard other(seed);
        different += other.pegs().size() != one.pegs().size() || !(other.pegs()[0].at == one.pegs()[0].at) ? 1 : 0;
    }
    EXPECT_GE(different, 6);
}

TEST(PegBoard, ALampIsLitOnce) {
    PegBoard board(1);
    EXPECT_TRUE(board.light(3));
    EXPECT_FALSE(board.light(3));
    EXPECT_TRUE(board.pegs()[3].lit);
}

TEST(PegBoard, AimsAtAmberFirstAndAtNothingWhenAllIsLit) {
    PegBoard board(2);
    for (std::size_t i = 0; i < PegBoard::kAmber; ++i) {
        const std::size_t aim = board.lampToAimAt(i);
        ASSERT_LT(aim, board.pegs().size());
        EXPECT_TRUE(board.pegs()[aim].amber);
        board.light(aim);
    }
    EXPECT_EQ(board.amberLeft(), 0u);
    for (std::size_t turn = 0; board.lampToAimAt(turn) < board.pegs().size(); ++turn) {
        EXPECT_FALSE(board.pegs()[board.lampToAimAt(turn)].amber);
        board.light(board.lampToAimAt(turn));
    }
    for (const Peg& peg : board.pegs()) {
        EXPECT_TRUE(peg.lit);
    }
}

} // namespace
