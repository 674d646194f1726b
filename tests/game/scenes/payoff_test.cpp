#include "game/scenes/payoff.hpp"

#include <gtest/gtest.h>

namespace {

using game::Payoff;

game::AnswerScore scoreOf(game::MilliPoints points, double recall) {
    game::AnswerScore score;
    score.points = points;
    score.retrievability = recall;
    return score;
}

TEST(Payoff, CountsUpToTheExactPointsWhileTheWindowIsLit) {
    Payoff payoff(scoreOf(54'600, 0.67), true, false);
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
    Payoff payoff(scoreOf(-2'800, 0.4), false, false);
    EXPECT_FLOAT_EQ(payoff.light(), 0.4f);
    payoff.update(0.1f);
    EXPECT_LT(payoff.light(), 0.4f);
    EXPECT_GT(payoff.light(), 0.0f);
    payoff.update(1.0f);
    EXPECT_EQ(payoff.points(), -2'800);
    EXPECT_FLOAT_EQ(payoff.light(), 0.0f);
}

TEST(Payoff, StandsStillForWhoWantsNoMotion) {
    const Payoff payoff(scoreOf(7'000, 0.5), true, true);
    EXPECT_EQ(payoff.points(), 7'000);
    EXPECT_FLOAT_EQ(payoff.light(), 1.0f);
}

TEST(Payoff, AFirstMeetingComesOutOfTheDark) {
    game::AnswerScore score = scoreOf(0, 0.0);
    score.firstMeeting = true;
    EXPECT_FLOAT_EQ(Payoff(score, true, false).light(), 0.0f);
}

} // namespace
