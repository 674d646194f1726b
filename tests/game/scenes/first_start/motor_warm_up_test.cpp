#include "game/scenes/first_start/motor_warm_up.hpp"

#include <gtest/gtest.h>

namespace {

using game::MotorWarmUp;

constexpr double kStep = 1.0 / 60.0;

// Presses the lamp's colour so many steps after it lit, until the end.
std::size_t play(MotorWarmUp& warmUp, int reactionSteps) {
    int lit = 0;
    while (!warmUp.over()) {
        lit = warmUp.lit() ? lit + 1 : 0;
        if (lit > reactionSteps) {
            EXPECT_TRUE(warmUp.press(*warmUp.lit()));
            lit = 0;
        }
        warmUp.update(kStep);
    }
    return warmUp.right();
}

TEST(MotorWarmUp, MeasuresTheMedianReaction) {
    MotorWarmUp warmUp(7);
    EXPECT_FALSE(warmUp.motorMs());
    const std::size_t right = play(warmUp, 24);
    EXPECT_GT(right, 10u);
    ASSERT_TRUE(warmUp.motorMs());
    EXPECT_NEAR(static_cast<double>(*warmUp.motorMs()), 400.0, 25.0);
}

TEST(MotorWarmUp, LastsTwentySeconds) {
    MotorWarmUp warmUp(7);
    double seconds = 0.0;
    while (!warmUp.over()) {
        warmUp.update(kStep);
        seconds += kStep;
    }
    EXPECT_NEAR(seconds, 20.0, 0.05);
    EXPECT_EQ(warmUp.share(), 1.0);
    EXPECT_FALSE(warmUp.lit());
}

TEST(MotorWarmUp, PressesInTheDarkAndWrongColoursCountForNothing) {
    MotorWarmUp warmUp(3);
    EXPECT_FALSE(warmUp.lit());
    EXPECT_FALSE(warmUp.press(0));
    while (!warmUp.lit()) {
        warmUp.update(kStep);
    }
    EXPECT_FALSE(warmUp.press((*warmUp.lit() + 1) % MotorWarmUp::kColours));
    EXPECT_FALSE(warmUp.lit()) << "a wrong colour goes dark as well";
    EXPECT_EQ(warmUp.right(), 0u);
}

TEST(MotorWarmUp, TwoPressesAreTooFewToTell) {
    MotorWarmUp warmUp(3);
    while (warmUp.right() < 2) {
        warmUp.update(kStep);
        if (warmUp.lit()) {
            warmUp.press(*warmUp.lit());
        }
    }
    EXPECT_FALSE(warmUp.motorMs());
}

TEST(MotorWarmUp, IsTheSameForTheSameSeedAndNeverShowsAColourTwice) {
    MotorWarmUp first(11);
    MotorWarmUp second(11);
    int last = -1;
    while (!first.over()) {
        first.update(kStep);
        second.update(kStep);
        ASSERT_EQ(first.lit(), second.lit());
        if (first.lit()) {
            EXPECT_NE(*first.lit(), last);
            last = *first.lit();
            first.press(last);
            second.press(last);
        }
    }
}

} // namespace
