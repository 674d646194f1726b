#include "game/progress/due_plan.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

/// Days since Monday, 23 November 2026, 00:00 at UTC+1.
engine::Timestamp moment(double days) {
    const std::int64_t monday = engine::LocalDay::fromIso("2026-11-23")->number * engine::kMsPerDay;
    return {monday - engine::kMsPerHour + static_cast<std::int64_t>(days * 86'400'000.0), 60};
}

engine::LocalDay day(int number) {
    return {engine::LocalDay::of(moment(0.5)).number + number};
}

NuggetId nugget(std::uint64_t number) {
    return NuggetId("facts/n" + std::to_string(number));
}

TEST(DuePlan, KnowsNothingOfWhatWasNeverAnswered) {
    EXPECT_FALSE(DuePlan().dueAt(nugget(1)).has_value());
}

TEST(DuePlan, KeepsAShortWaitToTheMinute) {
    DuePlan plan;
    EXPECT_EQ(plan.answered(nugget(1), moment(0.4), 2.25), moment(2.65));
    EXPECT_EQ(plan.dueAt(nugget(1)), moment(2.65));
    EXPECT_EQ(plan.on(day(2)), 1);
}

TEST(DuePlan, WaitsAtLeastEightHours) {
    DuePlan plan;
    EXPECT_EQ(plan.answered(nugget(1), moment(0.5), 0.01), moment(0.5 + 8.0 / 24.0));
}

TEST(DuePlan, EndsALongWaitAtTheStartOfADayOfItsRange) {
    DuePlan plan;
    const engine::Timestamp due = plan.answered(nugget(1), moment(0.4), 10.0);
    const engine::LocalDay planned = engine::LocalDay::of(due);
    EXPECT_GE(planned, day(8));
    EXPECT_LE(planned, day(12));
    EXPECT_TRUE(planned.isWorkday());
    EXPECT_EQ(engine::LocalDay::of({due.utcMs - 1, due.offsetMinutes}).number, planned.number - 1);
}

TEST(DuePlan, StaysLongerThanTheWaitBeforeWhenTheIntervalGrew) {
    DuePlan plan;
    plan.answered(nugget(1), moment(0.4), 9.0);
    for (int i = 0; i < 30; ++i) {
        plan.answered(nugget(2), moment(0.4), 9.0);
    }
    const engine::Timestamp due = plan.answered(nugget(1), moment(9.5), 10.0);
    EXPECT_GE(engine::LocalDay::of(due), day(19));
}

TEST(DuePlan, ANewPlanTakesThePlaceOfTheOld) {
    DuePlan plan;
    plan.answered(nugget(1), moment(0.4), 2.0);
    EXPECT_EQ(plan.on(day(2)), 1);
    plan.answered(nugget(1), moment(2.4), 10.0);
    EXPECT_EQ(plan.on(day(2)), 0);
    int planned = 0;
    for (int i = 3; i < 30; ++i) {
        planned += plan.on(day(i));
    }
    EXPECT_EQ(planned, 1);
}

TEST(DuePlan, GivesNoDayMoreThanItsShare) {
    DuePlan plan;
    for (std::uint64_t i = 0; i < 70; ++i) {
        plan.answered(nugget(i), moment(0.4), 11.0);
    }
    // 9 to 13 days later: Wednesday to Friday, and Saturday and Sunday, which are free.
    EXPECT_EQ(plan.on(day(9)) + plan.on(day(10)) + plan.on(day(11)), 70);
    for (const int number : {9, 10, 11}) {
        EXPECT_NEAR(plan.on(day(number)), 70.0 / 3.0, 1.0) << number;
    }
}

/// What a rep answers over some weeks, a few nuggets a day.
DuePlan anyPlan(std::uint64_t seed) {
    engine::Rng rng(seed);
    DuePlan plan;
    for (int i = 0; i < 200; ++i) {
        plan.answered(nugget(rng.below(30)), moment(0.4 + i * 0.2), rng.between(0.1, 60.0));
    }
    return plan;
}

RC_GTEST_PROP(DuePlanProperties, TheSameAnswersMakeTheSamePlan, (std::uint64_t seed)) {
    const DuePlan plan = anyPlan(seed);
    const DuePlan again = anyPlan(seed);
    for (std::uint64_t i = 0; i < 30; ++i) {
        RC_ASSERT(plan.dueAt(nugget(i)) == again.dueAt(nugget(i)));
    }
}

RC_GTEST_PROP(DuePlanProperties, EveryNuggetIsPlannedOnce, (std::uint64_t seed)) {
    const DuePlan plan = anyPlan(seed);
    int nuggets = 0;
    for (std::uint64_t i = 0; i < 30; ++i) {
        nuggets += plan.dueAt(nugget(i)) ? 1 : 0;
    }
    int planned = 0;
    for (int i = 0; i < 150; ++i) {
        RC_ASSERT(plan.on(day(i)) >= 0);
        planned += plan.on(day(i));
    }
    RC_ASSERT(planned == nuggets);
}

} // namespace
} // namespace game
