#include "game/scenes/round_line.hpp"

#include <gtest/gtest.h>

#include "tests/game/scenes/scene_house.hpp"

namespace {

using game::RoundLine;

class ARoundLine : public testing::Test {
protected:
    RoundLine answer(const game::Nugget& nugget, double day, bool right = true) {
        game::Attempt attempt = test::answerTo(nugget, day, right);
        attempt.certainty = game::Certainty::certain;
        const double light = house.session().record().windowLight(nugget.id, attempt.at);
        const auto outcome = house.session().record(attempt);
        EXPECT_TRUE(outcome);
        return RoundLine::of(attempt, *outcome, house.session(), light);
    }
    const game::Nugget& nugget(std::size_t place) { return *house.library().nuggets().at(place); }

    test::SceneHouse house{test::makeLibrary()};
};

TEST_F(ARoundLine, CountsTheWindowsOfItsBuilding) {
    answer(nugget(0), 2.1);
    const RoundLine line = answer(nugget(1), 2.1);
    EXPECT_EQ(line.window, 2u);
    EXPECT_EQ(line.windows, 8u);
    EXPECT_EQ(line.building, house.library().courses().front().modules.front().title);
    EXPECT_EQ(line.lightBefore, 0.0);
    EXPECT_GT(line.lightAfter, 0.9);
}

TEST_F(ARoundLine, WhatItWillBeWorthIsTheMostThatARightAnswerPaysThatDay) {
    const RoundLine met = answer(nugget(0), 2.1);
    ASSERT_GT(met.worth, 1'000);
    const double due = static_cast<double>(met.dueAt.utcMs - test::moment(0).utcMs) / engine::kMsPerDay;
    const RoundLine recalled = answer(nugget(0), due);
    EXPECT_EQ(recalled.scored.score.available, met.worth);
    EXPECT_GT(recalled.scored.score.points, met.worth / 2);
    EXPECT_LE(recalled.scored.score.points, met.worth);
}

TEST_F(ARoundLine, AMissIsDarkUntilItIsRecalledAfterEightHours) {
    answer(nugget(0), 2.1);
    const RoundLine missed = answer(nugget(0), 4.1, false);
    EXPECT_GT(missed.lightBefore, 0.0);
    EXPECT_EQ(missed.lightAfter, 0.0);
    const RoundLine again = answer(nugget(0), 4.101);
    EXPECT_EQ(again.lightAfter, 0.0) << "minutes after its snippet";
    const RoundLine later = answer(nugget(0), 4.6);
    EXPECT_EQ(later.lightBefore, 0.0);
    EXPECT_GT(later.lightAfter, 0.9);
}

} // namespace
