#include "game/rounds/round_material.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

using Nuggets = std::vector<const Nugget*>;

class RoundMaterialTest : public testing::Test {
protected:
    const Nugget* nugget(std::size_t number) const { return library.nuggets()[number]; }
    RoundMaterial today(double days, const DayLimits& limits = {}) const {
        return RoundMaterial::ofToday(history.record(library), test::moment(days), limits);
    }

    Library library = test::makeLibrary({.courses = 2});
    test::History history;
};

TEST_F(RoundMaterialTest, ANewRepMeetsTheOpenModulesByTurns) {
    const auto material = today(0.4);
    EXPECT_TRUE(material.due().empty());
    EXPECT_TRUE(material.later.empty());
    ASSERT_EQ(material.fresh.size(), 16U);
    // Eight nuggets a module, three modules a course.
    EXPECT_EQ(material.fresh[0], nugget(0));
    EXPECT_EQ(material.fresh[1], nugget(24));
    EXPECT_EQ(material.fresh[2], nugget(1));
}

TEST_F(RoundMaterialTest, WhatWasMissedComesFirst) {
    for (const double day : {0.4, 2.4}) {
        history.answer(*nugget(2), day).answer(*nugget(1), day + 0.1).answer(*nugget(0), day + 0.2, day < 1.0);
    }
    // Days of this length are spread over a few; by then those of both have come.
    const auto material = today(20);
    EXPECT_EQ(material.missed, Nuggets{nugget(0)});
    EXPECT_EQ(material.promised, (Nuggets{nugget(2), nugget(1)}));
    EXPECT_EQ(material.due(), (Nuggets{nugget(0), nugget(2), nugget(1)}));
}

TEST_F(RoundMaterialTest, WhatWasMissedWaitsEightHoursAndNoLonger) {
    // Long known: the model would give it weeks.
    history.answer(*nugget(0), 0.4).answer(*nugget(0), 6.4).answer(*nugget(0), 40.4);
    history.answer(*nugget(0), 120.4, false).answer(*nugget(0), 120.401);
    EXPECT_TRUE(today(120.7).due().empty());
    EXPECT_EQ(today(120.8).missed, Nuggets{nugget(0)});
    EXPECT_EQ(today(125.0).missed, Nuggets{nugget(0)});
}

TEST_F(RoundMaterialTest, ADayThatWasNamedHasComeFromItsMorningOn) {
    history.answer(*nugget(0), 0.4);
    const auto due = *history.record(library).dueAt(nugget(0)->id);
    const double day = engine::daysBetween(test::moment(0.0), due);
    ASSERT_GT(day - std::floor(day), 0.3) << "in the course of a day";
    EXPECT_TRUE(today(std::floor(day) + 0.1).promised.empty());
    EXPECT_EQ(today(std::floor(day) + 0.2).promised, Nuggets{nugget(0)});
}

TEST_F(RoundMaterialTest, OfWhatIsNotDueYetWhatIsWorthMostComesFirst) {
    history.answer(*nugget(1), 0.2).answer(*nugget(0), 0.4).answer(*nugget(2), 0.9);
    const auto material = today(1.1);
    EXPECT_TRUE(material.due().empty());
    // The third was seen less than eight hours ago.
    EXPECT_EQ(material.later, (Nuggets{nugget(1), nugget(0)}));
}

TEST_F(RoundMaterialTest, ABacklogIsCutToTheDayAndLetsOneNewNuggetIn) {
    for (std::size_t i = 0; i < 10; ++i) {
        history.answer(*nugget(i), 0.4);
    }
    const DayLimits limits{8, 16};
    EXPECT_EQ(today(9.4, limits).promised.size(), 8U);
    EXPECT_EQ(today(9.4, limits).heldBack.size(), 2U);
    EXPECT_EQ(today(9.4, limits).fresh.size(), 1U);
    for (std::size_t i = 0; i < 5; ++i) {
        history.answer(*nugget(i), 9.4);
    }
    EXPECT_EQ(today(9.5, limits).promised.size(), 3U);
    EXPECT_TRUE(today(9.5, {5, 16}).idle()) << "what waits for tomorrow comes before anything new";
    EXPECT_EQ(today(10.4, limits).promised.size(), 5U);
    EXPECT_TRUE(today(10.4, limits).heldBack.empty());
    // All that is left of the open module of each course.
    EXPECT_EQ(today(10.4, limits).fresh.size(), 8U);
}

TEST_F(RoundMaterialTest, NoDayIsTooFullForWhatWasMissed) {
    for (std::size_t i = 0; i < 10; ++i) {
        history.answer(*nugget(i), 0.4, i >= 6);
    }
    EXPECT_EQ(today(9.4, {4, 16}).missed.size(), 6U);
    EXPECT_TRUE(today(9.4, {4, 16}).promised.empty());
    EXPECT_EQ(today(9.4, {4, 16}).heldBack.size(), 4U);
}

TEST_F(RoundMaterialTest, WhoSlipsMeetsOneNewNuggetARoundWhileMoreFadesThanADayHolds) {
    for (const double day : {0.4, 4.4, 5.4}) {
        for (std::size_t i = 0; i < 10; ++i) {
            history.answer(*nugget(i), day, day != 4.4);
        }
    }
    const auto backlog = today(12.4, {8, 16});
    EXPECT_EQ(backlog.due().size(), 8U);
    EXPECT_EQ(backlog.fresh.size(), 1U);
    const auto inReach = today(12.4, {12, 16});
    EXPECT_EQ(inReach.due().size(), 10U);
    EXPECT_EQ(inReach.fresh.size(), 8U);
}

TEST_F(RoundMaterialTest, WhereTimeIsShortPromisedOnesComeByWhatASecondIsWorth) {
    // Long known and nearly lost, and met a few days ago.
    history.answer(*nugget(0), 0.1).answer(*nugget(0), 3.1).answer(*nugget(1), 20.2);
    const auto record = history.record(library);
    const RecallForecast forecast(record, test::moment(26.0));
    const auto promised = RoundMaterial::ofToday(forecast, {}).promised;
    ASSERT_EQ(promised.size(), 2U);
    EXPECT_GT(forecast.worth(promised[0]->id), forecast.worth(promised[1]->id));
}

TEST_F(RoundMaterialTest, FadingOnesAreAskedBeforeNewOnesUnlessTimeIsShort) {
    history.answer(*nugget(0), 0.4);
    EXPECT_FALSE(today(6.4).fadingFirst);
    history.answer(*nugget(0), 6.4);
    EXPECT_TRUE(today(16.4).fadingFirst);
}

TEST_F(RoundMaterialTest, WithTimeLeftEverythingThatHasFadedIsFading) {
    history.answer(*nugget(0), 0.1).answer(*nugget(1), 0.9);
    EXPECT_TRUE(today(1.0, {40, 0}).idle());
    const auto record = history.record(library);
    const auto spare = RoundMaterial::ofSpareTime(RecallForecast(record, test::moment(1.0)));
    EXPECT_EQ(spare.fading, Nuggets{nugget(0)});
    EXPECT_TRUE(spare.fresh.empty());
}

TEST_F(RoundMaterialTest, NewNuggetsADayAreLimited) {
    for (std::size_t i = 0; i < 3; ++i) {
        history.answer(*nugget(i), 0.4);
    }
    EXPECT_EQ(today(0.5, {40, 4}).fresh.size(), 1U);
    EXPECT_TRUE(today(0.5, {40, 3}).idle());
    EXPECT_EQ(today(1.5, {40, 4}).fresh.size(), 4U);
}

TEST_F(RoundMaterialTest, OfAModuleEverythingIsThere) {
    const auto& locked = library.courses().front().modules[2];
    history.answer(*nugget(16), 0.4).answer(*nugget(18), 8.8).answer(*nugget(17), 8.9);
    history.answer(*nugget(19), 8.95, false);
    const auto material = RoundMaterial::ofModule(locked, history.record(library), test::moment(9));
    EXPECT_EQ(material.missed, Nuggets{nugget(19)}) << "an hour ago, but they asked for it";
    EXPECT_EQ(material.promised, Nuggets{nugget(16)});
    EXPECT_EQ(material.fresh.size(), 4U);
    EXPECT_EQ(material.later, (Nuggets{nugget(18), nugget(17)}));
}

} // namespace
} // namespace game
