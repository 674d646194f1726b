#include "game/session/round_line.hpp"

#include <gtest/gtest.h>

#include "tests/game/session/session_fixture.hpp"

namespace {

using game::RoundLine;

class ARoundLine : public test::TeamFolder {
protected:
    RoundLine answer(int number, double day, bool right = true) {
        game::Attempt attempt = test::answerTo(number, day, right);
        attempt.certainty = game::Certainty::certain;
        const double light = m_session.record().windowLight(attempt.nugget, attempt.at);
        const auto outcome = m_session.record(attempt);
        EXPECT_TRUE(outcome);
        return RoundLine::of(attempt, *outcome, m_session, light);
    }

private:
    game::RepSession m_session = open("Mara");
};

TEST_F(ARoundLine, CountsTheWindowsOfItsBuilding) {
    answer(0, 2.1);
    const RoundLine line = answer(1, 2.1);
    EXPECT_EQ(line.window, 2u);
    EXPECT_EQ(line.windows, 8u);
    EXPECT_EQ(line.building, test::library().courses().front().modules.front().title);
    EXPECT_EQ(line.lightBefore, 0.0);
    EXPECT_GT(line.lightAfter, 0.9);
}

TEST_F(ARoundLine, WhatItWillBeWorthIsTheMostThatARightAnswerPaysThatDay) {
    const RoundLine met = answer(0, 2.1);
    ASSERT_GT(met.worth, 1'000);
    const double due = static_cast<double>(met.dueAt.utcMs - test::moment(0).utcMs) / engine::kMsPerDay;
    const RoundLine recalled = answer(0, due);
    EXPECT_EQ(recalled.scored.score.available, met.worth);
    EXPECT_GT(recalled.scored.score.points, met.worth / 2);
    EXPECT_LE(recalled.scored.score.points, met.worth);
}

TEST_F(ARoundLine, AMissIsDarkUntilItIsRecalledAfterEightHours) {
    answer(0, 2.1);
    const RoundLine missed = answer(0, 4.1, false);
    EXPECT_GT(missed.lightBefore, 0.0);
    EXPECT_EQ(missed.lightAfter, 0.0);
    const RoundLine again = answer(0, 4.101);
    EXPECT_EQ(again.lightAfter, 0.0) << "minutes after its snippet";
    const RoundLine later = answer(0, 4.6);
    EXPECT_EQ(later.lightBefore, 0.0);
    EXPECT_GT(later.lightAfter, 0.9);
}

} // namespace
