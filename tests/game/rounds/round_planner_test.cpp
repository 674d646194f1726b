#include "game/rounds/round_planner.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class RoundPlannerTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number]; }
    const Module& module(std::size_t number) const { return library.courses().front().modules[number]; }
    RoundPlan daily(double days) const { return planner.daily(history.record(library), test::moment(days), 1); }
    /// Of the second module.
    RoundPlan introduction(double days) const {
        return planner.introduction(module(1), history.record(library), test::moment(days), 1);
    }
    /// The first so many of a plan.
    static std::set<NuggetId> nuggetsOf(const RoundPlan& plan, std::size_t count) {
        std::set<NuggetId> nuggets;
        for (std::size_t i = 0; i < std::min(count, plan.items.size()); ++i) {
            nuggets.insert(plan.items[i].nugget);
        }
        return nuggets;
    }

    Library library = test::makeLibrary();
    RoundPlanner planner{library, {}};
    test::History history;
};

TEST_F(RoundPlannerTest, ANewRepMeetsTheFirstModule) {
    const auto plan = daily(0.4);
    ASSERT_GE(plan.items.size(), 6U);
    EXPECT_EQ(plan.context, AttemptContext::round);
    for (const auto& item : plan.items) {
        EXPECT_TRUE(item.isNew);
        EXPECT_EQ(library.nugget(item.nugget)->module, module(0).id);
    }
    EXPECT_GE(plan.seconds, 60.0);
    EXPECT_LE(plan.seconds, 90.0);
}

TEST_F(RoundPlannerTest, SecondsAreThoseOfItsQuestions) {
    const auto plan = daily(0.4);
    double sum = 0.0;
    for (const auto& item : plan.items) {
        sum += planner.expectedSeconds(*library.question(item.question));
    }
    EXPECT_NEAR(plan.seconds, sum, 1e-9);
}

TEST_F(RoundPlannerTest, NothingDueAndNothingNewIsNoRound) {
    const auto small = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 8});
    for (const auto* each : small.nuggets()) {
        history.answer(*each, 0.4);
    }
    const RoundPlanner few(small, {});
    const auto record = history.record(small);
    EXPECT_TRUE(few.daily(record, test::moment(1.0), 1).empty());
    EXPECT_EQ(few.outlook(record, test::moment(1.0)).load, DayOutlook::Load::nothing);
    const auto chosen = few.daily(record, test::moment(0.5), 1, small.courses().front().modules.front().id);
    EXPECT_GE(chosen.items.size(), 6U);
    EXPECT_EQ(chosen.context, AttemptContext::refresher);
}

TEST_F(RoundPlannerTest, WhoHasTimeLeftMayGoOn) {
    const auto small = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 8});
    for (const auto* each : small.nuggets()) {
        history.answer(*each, 0.1);
    }
    const RoundPlanner few(small, {});
    const auto record = history.record(small);
    const RecallForecast later(record, test::moment(1.0));
    EXPECT_TRUE(few.daily(later, 1).empty());
    EXPECT_GE(few.more(later, 1).items.size(), 6U);
    EXPECT_TRUE(few.more(RecallForecast(record, test::moment(0.2)), 1).empty());
}

TEST_F(RoundPlannerTest, AFewDueOnesAreFilledUp) {
    const auto small = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 8});
    history.answer(*small.nuggets()[3], 0.4);
    for (const auto* each : small.nuggets()) {
        if (each != small.nuggets()[3]) {
            history.answer(*each, 1.4);
        }
    }
    const auto record = history.record(small);
    const auto now = *record.dueAt(small.nuggets()[3]->id);
    const auto plan = RoundPlanner(small, {}).daily(record, now, 1);
    EXPECT_GE(plan.items.size(), 6U);
    EXPECT_EQ(plan.items.front().nugget, small.nuggets()[3]->id);
}

TEST_F(RoundPlannerTest, WhatWasMissedIsAskedFirstAndNewOnesFillWhatIsLeft) {
    for (std::size_t i = 0; i < 4; ++i) {
        history.answer(nugget(i), 0.4, i >= 2).answer(nugget(i), 0.41);
    }
    const auto plan = daily(3.4);
    ASSERT_GE(plan.items.size(), 6U);
    EXPECT_EQ(nuggetsOf(plan, 2), (std::set<NuggetId>{nugget(0).id, nugget(1).id}));
    EXPECT_EQ(nuggetsOf(plan, 4).count(nugget(2).id) + nuggetsOf(plan, 4).count(nugget(3).id), 2U);
    EXPECT_TRUE(plan.items[4].isNew);
    EXPECT_TRUE(plan.items.back().isNew);
}

TEST_F(RoundPlannerTest, WhileMissedOnesWaitOutsideNothingElseIsInTheRound) {
    for (std::size_t i = 0; i < 12; ++i) {
        history.answer(nugget(i), 0.4, i >= 10);
    }
    const auto record = history.record(library);
    for (const auto& item : daily(3.4).items) {
        EXPECT_TRUE(record.isMissed(item.nugget));
    }
}

TEST_F(RoundPlannerTest, AFullRoundOfPromisedOnesKeepsOnePlaceForANewOne) {
    const auto wide = test::makeLibrary({.courses = 2, .modules = 1, .nuggets = 16});
    for (std::size_t i = 0; i < 16; ++i) {
        history.answer(*wide.nuggets()[i], 0.4);
    }
    const auto plan = RoundPlanner(wide, {}).daily(history.record(wide), test::moment(9.4), 1);
    ASSERT_GE(plan.items.size(), 6U);
    EXPECT_EQ(std::count_if(plan.items.begin(), plan.items.end(), [](const auto& item) { return item.isNew; }), 1);
    EXPECT_TRUE(plan.items.back().isNew);
}

TEST_F(RoundPlannerTest, OneWhoseQuestionIsLongIsNotPassedOverForNewOnesWithShortOnes) {
    auto course = library.courses().front();
    for (std::size_t i = 0; i < 2; ++i) {
        for (auto& question : course.modules.front().nuggets[i].questions) {
            question.prompt = std::string(700, 'a');
        }
    }
    const Library longer({course}, {});
    const auto& nuggets = longer.nuggets();
    history.answer(*nuggets[0], 0.4, false).answer(*nuggets[1], 0.4, false);
    const auto plan = RoundPlanner(longer, {}).daily(history.record(longer), test::moment(1.4), 1);
    EXPECT_EQ(nuggetsOf(plan, 2), (std::set<NuggetId>{nuggets[0]->id, nuggets[1]->id}));
    EXPECT_LE(plan.seconds, 90.0);
}

TEST_F(RoundPlannerTest, WhatWaitsForTomorrowComesBeforeAnythingNew) {
    for (std::size_t i = 0; i < 7; ++i) {
        history.answer(nugget(i), 0.4);
    }
    const RoundPlanner few(library, {.dueADay = 4});
    const auto plan = few.daily(history.record(library), test::moment(9.4), 1);
    for (const auto& item : plan.items) {
        EXPECT_FALSE(item.isNew);
        history.answer(*library.nugget(item.nugget), 9.4);
    }
    EXPECT_TRUE(few.daily(history.record(library), test::moment(9.5), 1).empty());
    const auto more = few.more(RecallForecast(history.record(library), test::moment(9.5)), 1);
    EXPECT_GE(more.items.size(), 3U);
}

TEST_F(RoundPlannerTest, AChosenModuleMayBeLocked) {
    const auto plan = planner.daily(history.record(library), test::moment(0.4), 1, module(2).id);
    ASSERT_FALSE(plan.empty());
    for (const auto& item : plan.items) {
        EXPECT_EQ(library.nugget(item.nugget)->module, module(2).id);
    }
    EXPECT_TRUE(planner.daily(history.record(library), test::moment(0.4), 1, ModuleId("gone")).empty());
}

TEST_F(RoundPlannerTest, TheIntroductionGoesThroughTheModuleInOrder) {
    auto plan = introduction(0.4);
    ASSERT_GE(plan.items.size(), 6U);
    EXPECT_EQ(plan.items.front().nugget, nugget(8).id);
    for (std::size_t i = 0; i < 6; ++i) {
        history.answer(nugget(8 + i), 0.4);
    }
    plan = introduction(0.5);
    ASSERT_EQ(plan.items.size(), 2U);
    EXPECT_EQ(plan.items[0].nugget, nugget(14).id);
    EXPECT_EQ(plan.items[1].nugget, nugget(15).id);
    EXPECT_TRUE(planner
                    .introduction(module(1),
                                  history.answer(nugget(14), 0.5).answer(nugget(15), 0.5).record(library),
                                  test::moment(9.0), 1)
                    .empty());
}

TEST_F(RoundPlannerTest, TheIntroductionStartsWithUpToTwoPromisedOnes) {
    for (std::size_t i = 0; i < 4; ++i) {
        history.answer(nugget(i), 0.4, i != 3);
    }
    const auto plan = introduction(9.4);
    ASSERT_GE(plan.items.size(), 6U);
    EXPECT_EQ(plan.items[0].nugget, nugget(3).id) << "the missed one first";
    EXPECT_FALSE(plan.items[1].isNew);
    EXPECT_EQ(plan.items[2].nugget, nugget(8).id);
    EXPECT_TRUE(plan.items[2].isNew);
}

TEST_F(RoundPlannerTest, AnAssessmentAsksAllOfItOnce) {
    const auto plan = planner.assessment(module(0), false, 3);
    EXPECT_EQ(plan.context, AttemptContext::assessment);
    EXPECT_EQ(plan.module, module(0).id);
    std::set<NuggetId> asked;
    for (const auto& item : plan.items) {
        EXPECT_FALSE(item.isNew);
        asked.insert(item.nugget);
    }
    EXPECT_EQ(plan.items.size(), 8U);
    EXPECT_EQ(asked.size(), 8U);
    EXPECT_EQ(planner.assessment(module(0), true, 3).context, AttemptContext::placement);
}

TEST_F(RoundPlannerTest, AnAssessmentTakesTheQuestionItNames) {
    auto asked = module(0);
    for (auto& ask : asked.assessment.asks) {
        ask.question = QuestionId(ask.nugget.text() + "/q2");
    }
    for (const auto& item : planner.assessment(asked, false, 3).items) {
        EXPECT_EQ(item.question.text(), item.nugget.text() + "/q2");
    }
}

TEST_F(RoundPlannerTest, ARefresherAsksOneNuggetWhenever) {
    auto plan = planner.refresher(nugget(20), history.record(library), 1);
    ASSERT_EQ(plan.items.size(), 1U);
    EXPECT_TRUE(plan.items[0].isNew);
    EXPECT_EQ(plan.context, AttemptContext::refresher);
    auto attempt = test::attemptAt(nugget(20), 0.4);
    attempt.question = plan.items[0].question;
    history.add(attempt);
    const auto next = planner.refresher(nugget(20), history.record(library), 1);
    EXPECT_FALSE(next.items[0].isNew);
    EXPECT_NE(next.items[0].question, plan.items[0].question);
}

TEST_F(RoundPlannerTest, InsightsTakeTurns) {
    for (std::size_t answers = 0; answers < 5; ++answers) {
        const auto plan = planner.refresher(nugget(0), history.record(library), 1);
        EXPECT_EQ(plan.items[0].insight, answers % 2);
        history.answer(nugget(0), static_cast<double>(answers));
    }
}

TEST_F(RoundPlannerTest, TheOutlookSpeaksInRounds) {
    const RoundPlanner calm(library, {.newADay = 8});
    EXPECT_EQ(calm.outlook(history.record(library), test::moment(0.4)).load, DayOutlook::Load::light);
    EXPECT_EQ(calm.outlook(history.record(library), test::moment(0.4)).rounds, 1);
    for (const auto* each : library.nuggets()) {
        history.answer(*each, 0.4);
    }
    EXPECT_EQ(calm.outlook(history.record(library), test::moment(9.4)).load, DayOutlook::Load::usual);
    EXPECT_EQ(calm.outlook(history.record(library), test::moment(9.4)).rounds, 3);
}

} // namespace
} // namespace game
