#include "game/memory/practice_worth.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace game {
namespace {

class PracticeWorthTest : public testing::Test {
protected:
    MemoryModel model;
    PracticeWorth worth{model};
};

TEST_F(PracticeWorthTest, GrowsWithTheDaysSinceTheAnswer) {
    for (const double stability : {0.3, 2.3, 20.0, 200.0}) {
        for (const double difficulty : {1.5, 5.0, 9.0}) {
            const MemoryState state{stability, difficulty};
            double before = 0.0;
            for (double days = 0.35; days < 400.0; days *= 1.6) {
                const double now = worth.ofAsking(state, days);
                EXPECT_GT(now, before) << stability << ' ' << difficulty << ' ' << days;
                before = now;
            }
        }
    }
}

TEST_F(PracticeWorthTest, WhatWasAnsweredAMomentAgoIsWorthLessThanAnythingNew) {
    EXPECT_GT(worth.ofMeeting(), 0.0);
    EXPECT_LT(worth.ofAsking(model.first(Rating::good), 0.01), worth.ofMeeting());
}

TEST_F(PracticeWorthTest, WhatLastsLongerCanWaitLonger) {
    for (const double days : {2.0, 7.0, 30.0}) {
        EXPECT_GT(worth.ofAsking({2.0, 5.0}, days), worth.ofAsking({20.0, 5.0}, days)) << days;
        EXPECT_GT(worth.ofAsking({20.0, 5.0}, days), worth.ofAsking({200.0, 5.0}, days)) << days;
    }
}

TEST_F(PracticeWorthTest, WhatIsHardToKeepIsWorthLess) {
    // The same chance of recall now, but practice does less for it.
    EXPECT_GT(worth.ofAsking({10.0, 2.0}, 10.0), worth.ofAsking({10.0, 9.5}, 10.0));
}

TEST_F(PracticeWorthTest, WhoForgetsFasterGainsLessByMeetingMore) {
    Fsrs6Parameters parameters;
    parameters.w[2] = 0.1;
    parameters.w[20] = 0.6;
    EXPECT_LT(PracticeWorth(Fsrs6(parameters)).ofMeeting(), worth.ofMeeting());
}

TEST_F(PracticeWorthTest, EveryModelOfAnyKindHasFinitePrices) {
    for (const MemoryModel& each : {MemoryModel(Fsrs6()), MemoryModel(Fsrs7())}) {
        const PracticeWorth prices(each);
        for (double days = 0.001; days < 4'000.0; days *= 3.0) {
            for (const double stability : {0.001, 1.0, 36'500.0}) {
                const double price = prices.ofAsking({stability, 5.0, 0.8 * stability}, days);
                EXPECT_TRUE(std::isfinite(price)) << each.name() << ' ' << stability << ' ' << days;
                EXPECT_GE(price, 0.0);
            }
        }
    }
}

} // namespace
} // namespace game
