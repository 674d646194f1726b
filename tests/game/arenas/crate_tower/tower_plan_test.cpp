#include "game/arenas/crate_tower/tower_plan.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

namespace {

using game::TowerPlan;

std::vector<std::size_t> counted(std::size_t size) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

TEST(TowerPlan, StandsExactlyWhenTheOrderIsRight) {
    for (std::size_t size = 3; size <= TowerPlan::kMost; ++size) {
        std::vector<std::size_t> order = counted(size);
        do {
            const TowerPlan plan(order, size);
            EXPECT_EQ(plan.stands(), order == counted(size));
            EXPECT_EQ(plan.share() >= 1.0f, order == counted(size));
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

TEST(TowerPlan, EachAdjacentInversionTiltsAllAboveIt) {
    const TowerPlan plan({1, 0, 3, 2}, 4);
    EXPECT_FALSE(plan.crooked(0));
    EXPECT_TRUE(plan.crooked(1));
    EXPECT_FALSE(plan.crooked(2));
    EXPECT_TRUE(plan.crooked(3));
    const std::array<float, TowerPlan::kMost> straight{};
    EXPECT_FLOAT_EQ(plan.pose(0, straight).angle, 0.0f);
    EXPECT_FLOAT_EQ(plan.pose(1, straight).angle, TowerPlan::kTilt);
    EXPECT_FLOAT_EQ(plan.pose(2, straight).angle, TowerPlan::kTilt);
    EXPECT_FLOAT_EQ(plan.pose(3, straight).angle, 2 * TowerPlan::kTilt);
    EXPECT_GT(plan.pose(3, straight).at.x, plan.pose(0, straight).at.x);
}

TEST(TowerPlan, TheShareIsOneMinusTheShareOfInversions) {
    EXPECT_FLOAT_EQ(TowerPlan({3, 2, 1, 0}, 4).share(), 0.0f);
    EXPECT_FLOAT_EQ(TowerPlan({1, 0, 2, 3}, 4).share(), 1.0f - 1.0f / 6.0f);
    EXPECT_FLOAT_EQ(TowerPlan({0, 1, 2, 3}, 4).share(), 1.0f);
}

TEST(TowerPlan, WhatIsNoOrderIsBuiltUpsideDown) {
    for (const std::vector<std::size_t>& order :
         {std::vector<std::size_t>{}, {0, 0, 1}, {0, 1, 7}, {0, 1}, {0, 1, 2, 3}}) {
        const TowerPlan plan(order, 3);
        ASSERT_EQ(plan.size(), 3u);
        EXPECT_FALSE(plan.stands());
        EXPECT_EQ(plan.step(0), 2u);
    }
}

TEST(TowerPlan, EveryStepHasItsCrate) {
    const TowerPlan plan({2, 0, 1}, 3);
    for (std::size_t step = 0; step < 3; ++step) {
        EXPECT_EQ(plan.step(plan.crateOf(step)), step);
    }
}

TEST(TowerPlan, EveryTowerFitsUnderTheCrane) {
    for (std::size_t size = 1; size <= TowerPlan::kMost; ++size) {
        const TowerPlan plan(counted(size), size);
        EXPECT_LE(plan.crateHeight() * static_cast<float>(size), 6.0f);
        EXPECT_FLOAT_EQ(plan.upright(0).at.y, TowerPlan::kBase.y - plan.crateHeight() / 2);
        EXPECT_FLOAT_EQ(plan.pose(size - 1, {}).at.y, plan.upright(size - 1).at.y);
    }
}

} // namespace
