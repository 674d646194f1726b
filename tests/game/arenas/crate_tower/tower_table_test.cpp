#include "game/arenas/crate_tower/tower_table.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace {

using game::TowerPlan;
using game::TowerTable;

TEST(TowerTable, ADroppedCrateLandsOnTheSlabAndStaysThereOnceSet) {
    TowerTable table;
    table.clear(1.0f);
    table.drop(0, {4.8f, 3.5f});
    int steps = 0;
    while (!table.touched(0) && steps < 200) {
        table.step();
        ++steps;
    }
    EXPECT_LT(steps, 60);
    table.set(0, {{4.8f, 8.5f}, 0.05f});
    for (int i = 0; i < 120; ++i) {
        table.step();
    }
    EXPECT_FLOAT_EQ(table.pose(0).position.y, 8.5f);
    EXPECT_NEAR(table.pose(0).angle, 0.05f, 1e-5f);
}

TEST(TowerTable, AFreeStackStandsForThreeSeconds) {
    TowerTable table;
    table.clear(0.95f);
    for (std::size_t i = 0; i < TowerPlan::kMost; ++i) {
        const float y = TowerPlan::kBase.y - 0.95f * (static_cast<float>(i) + 0.5f);
        table.set(i, {{4.8f + (i % 2 == 0 ? 0.1f : -0.1f), y}, 0.0f});
        table.push(i, {}, 0.0f);
    }
    for (int i = 0; i < 180; ++i) {
        table.step();
    }
    for (std::size_t i = 0; i < TowerPlan::kMost; ++i) {
        EXPECT_NEAR(table.pose(i).position.x, 4.8f, 0.3f);
        EXPECT_NEAR(table.pose(i).angle, 0.0f, 0.05f);
    }
}

TEST(TowerTable, APushedCrateFallsIntoTheWaterAndSwims) {
    TowerTable table;
    table.clear(1.0f);
    table.set(0, {{6.5f, 6.0f}, 0.3f});
    table.push(0, {5.0f, 0.0f}, 1.0f);
    int splashes = 0;
    for (int i = 0; i < 400; ++i) {
        table.step();
        splashes += table.splash().y > 0.0f ? 1 : 0;
    }
    EXPECT_EQ(splashes, 1);
    EXPECT_NEAR(table.pose(0).position.y, TowerTable::kWater, 0.6f);
}

TEST(TowerTable, ALiftedCrateIsGoneAndTellsHowItLay) {
    TowerTable table;
    table.clear(1.0f);
    table.set(2, {{3.0f, 5.0f}, 3.3f});
    const game::CratePose lay = table.lift(2);
    EXPECT_FALSE(table.holds(2));
    EXPECT_FLOAT_EQ(lay.at.x, 3.0f);
    EXPECT_LE(std::abs(lay.angle), 1.6f) << "turned the short way";
}

} // namespace
