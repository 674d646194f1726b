#include "game/arenas/conveyor/belt_table.hpp"

#include <bit>

#include <gtest/gtest.h>

namespace {

using game::BeltTable;

/// Sends one and steps until it is down; how many steps that took.
int sendDown(BeltTable& table, std::size_t dock, float pace, std::uint64_t* hash = nullptr) {
    const std::size_t piece = table.send(dock, pace);
    EXPECT_LT(piece, BeltTable::kMostPieces);
    int steps = 0;
    while (table.underWay() && steps < 1000) {
        table.step();
        ++steps;
        if (hash != nullptr) {
            *hash = (*hash ^ std::bit_cast<std::uint32_t>(table.pose(piece).position.x)) * 1099511628211ULL;
        }
    }
    EXPECT_TRUE(table.landed());
    EXPECT_EQ(table.dockAt(table.pose(piece).position.x), dock);
    return steps;
}

TEST(BeltTable, EveryParcelComesDownInItsShaftInTime) {
    BeltTable table;
    int carried = 0;
    int sent = 0;
    for (std::size_t docks = 2; docks <= 4; ++docks) {
        for (const float pace : {0.8f, 1.0f, 1.3f}) {
            table.setDocks(docks);
            for (std::size_t i = 0; i < 20; ++i) {
                const int steps = sendDown(table, (i * 7) % docks, pace);
                ASSERT_LE(steps, BeltTable::kLongestWay);
                carried += steps >= 110 ? 1 : 0;
                ++sent;
            }
        }
    }
    EXPECT_LT(carried, sent / 4) << "most come down by themselves";
}

TEST(BeltTable, TheSameParcelsTakeTheSameWay) {
    std::uint64_t hashes[2] = {1, 1};
    for (std::uint64_t& hash : hashes) {
        BeltTable table;
        table.setDocks(3);
        for (std::size_t i = 0; i < 9; ++i) {
            sendDown(table, i % 3, 1.0f, &hash);
        }
    }
    EXPECT_EQ(hashes[0], hashes[1]);
}

TEST(BeltTable, WhenThereIsNoRoomNothingIsSent) {
    BeltTable table;
    table.setDocks(4);
    for (std::size_t i = 0; i < BeltTable::kMostPieces; ++i) {
        sendDown(table, i % 4, 1.3f);
    }
    EXPECT_EQ(table.send(0, 1.0f), BeltTable::kMostPieces);
    EXPECT_FALSE(table.underWay());
    table.setDocks(2);
    EXPECT_LT(table.send(1, 1.0f), BeltTable::kMostPieces) << "other docks, all gone";
}

TEST(BeltTable, ALiftedParcelIsPutIntoAnotherShaft) {
    BeltTable table;
    table.setDocks(2);
    const std::size_t piece = table.send(0, 1.0f);
    while (table.underWay()) {
        table.step();
    }
    const engine::BodyPose lay = table.lift(piece);
    EXPECT_FALSE(table.holds(piece));
    EXPECT_LT(lay.position.x, 4.8f);
    table.put(piece, 1);
    for (int i = 0; i < 120; ++i) {
        table.step();
    }
    EXPECT_TRUE(table.holds(piece));
    EXPECT_EQ(table.dockAt(table.pose(piece).position.x), 1u);
    EXPECT_GT(table.pose(piece).position.y, BeltTable::kMouthY);
}

TEST(BeltTable, FlapsOpenForTheirParcelOnlyAndClose) {
    BeltTable table;
    table.setDocks(2);
    table.send(0, 1.0f);
    float widest = 0.0f;
    while (table.underWay()) {
        table.step();
        widest = std::max(widest, table.flap(0));
        EXPECT_EQ(table.flap(1), 0.0f);
    }
    EXPECT_GT(widest, 0.5f);
    for (int i = 0; i < 60; ++i) {
        table.step();
    }
    EXPECT_LT(table.flap(0), 0.01f);
}

TEST(BeltTable, PointsBesideTheBoardBelongToTheOuterDocks) {
    BeltTable table;
    table.setDocks(3);
    EXPECT_EQ(table.dockAt(-50.0f), 0u);
    EXPECT_EQ(table.dockAt(4.8f), 1u);
    EXPECT_EQ(table.dockAt(50.0f), 2u);
}

} // namespace
