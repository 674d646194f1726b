#include "game/scenes/round/payoff.hpp"

#include <gtest/gtest.h>

namespace {

using game::Payoff;

game::RoundLine lineOf(game::MilliPoints points, double before, double after) {
    game::RoundLine line;
    line.scored.score.points = points;
    line.scored.attempt.right = after > 0.0;
    line.lightBefore = before;
    line.lightAfter = after;
    return line;
}

TEST(Payoff, CountsUpToTheExactPointsWhileTheWindowIsLit) {
    Payoff payoff(lineOf(54'600, 0.67, 1.0), false);
    EXPECT_EQ(payoff.points(), 0);
    EXPECT_FLOAT_EQ(payoff.light(), 0.67f);
    payoff.update(0.1f);
    EXPECT_GT(payoff.points(), 0);
    EXPECT_LT(payoff.points(), 54'600);
    EXPECT_GT(payoff.light(), 0.67f);
    payoff.update(1.0f);
    EXPECT_EQ(payoff.points(), 54'600);
    EXPECT_FLOAT_EQ(payoff.light(), 1.0f);
}

TEST(Payoff, WithAWrongAnswerTheLightGoesOut) {
    Payoff payoff(lineOf(-2'800, 0.4, 0.0), false);
    EXPECT_FLOAT_EQ(payoff.light(), 0.4f);
    payoff.update(0.1f);
    EXPECT_LT(payoff.light(), 0.4f);
    EXPECT_GT(payoff.light(), 0.0f);
    payoff.update(1.0f);
    EXPECT_EQ(payoff.points(), -2'800);
    EXPECT_FLOAT_EQ(payoff.light(), 0.0f);
}

TEST(Payoff, StandsStillForWhoWantsNoMotion) {
    const Payoff payoff(lineOf(7'000, 0.5, 1.0), true);
    EXPECT_EQ(payoff.points(), 7'000);
    EXPECT_FLOAT_EQ(payoff.light(), 1.0f);
}

TEST(Payoff, AFirstMeetingComesOutOfTheDarkAndShowsWhatItBuilt) {
    game::RoundLine line = lineOf(0, 0.0, 1.0);
    line.scored.score.firstMeeting = true;
    line.window = 7;
    line.windows = 12;
    const Payoff payoff(line, false);
    EXPECT_FLOAT_EQ(payoff.light(), 0.0f);
    EXPECT_EQ(payoff.figure(), "7 of 12");
}

TEST(Payoff, NoZeroIsShownAsAReward) {
    EXPECT_EQ(Payoff(lineOf(0, 0.99, 1.0), true).figure(), "");
    Payoff payoff(lineOf(7'000, 0.5, 1.0), false);
    EXPECT_EQ(payoff.figure(), "") << "before it is counted";
    payoff.update(1.0f);
    EXPECT_EQ(payoff.figure(), "+7.0");
}

TEST(Payoff, AMissedWindowStaysDarkThoughItsSecondTryWasRight) {
    const Payoff payoff(lineOf(0, 0.0, 0.0), true);
    EXPECT_FLOAT_EQ(payoff.light(), 0.0f);
}

} // namespace
