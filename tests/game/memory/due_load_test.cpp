#include "game/memory/due_load.hpp"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

/// Monday, 23 November 2026.
const engine::LocalDay kMonday = *engine::LocalDay::fromIso("2026-11-23");

/// What is due on each of the `days` from tomorrow after `nuggets` plans over all of them.
std::vector<int> spread(const WorkWeek& week, int days, int nuggets) {
    DueLoad load(week);
    engine::Rng rng(1);
    for (int i = 0; i < nuggets; ++i) {
        load.add({kMonday.number + load.pick(kMonday, {1, days}, rng)});
    }
    std::vector<int> due;
    for (int day = 1; day <= days; ++day) {
        due.push_back(load.on({kMonday.number + day}));
    }
    return due;
}

TEST(DueLoad, GivesEachWorkingDayItsShareAndTheWeekendNothing) {
    EXPECT_EQ(spread(WorkWeek{}, 7, 50), (std::vector<int>{10, 10, 10, 10, 0, 0, 10}));
}

TEST(DueLoad, KeepsAHalfDayHalfAsFull) {
    WorkWeek week;
    week.share = {2, 2, 2, 2, 1, 0, 0};
    EXPECT_EQ(spread(week, 7, 90), (std::vector<int>{20, 20, 20, 10, 0, 0, 20}));
}

TEST(DueLoad, FillsUpWhatWasEmptyFirst) {
    DueLoad load;
    engine::Rng rng(1);
    load.add({kMonday.number + 1}, 3);
    load.add({kMonday.number + 2}, 2);
    load.add({kMonday.number + 3}, 4);
    EXPECT_EQ(load.pick(kMonday, {1, 3}, rng), 2);
}

TEST(DueLoad, TakesAFreeDayOnlyWhereThereIsNoOther) {
    DueLoad load;
    engine::Rng rng(1);
    EXPECT_EQ(load.pick(kMonday, {5, 5}, rng), 5);
    load.add({kMonday.number + 4}, 1000);
    EXPECT_EQ(load.pick(kMonday, {4, 6}, rng), 4);
}

TEST(DueLoad, IsTheSameForTheSameSeed) {
    engine::Rng first(9);
    engine::Rng second(9);
    const DueLoad load;
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(load.pick(kMonday, {1, 14}, first), load.pick(kMonday, {1, 14}, second));
    }
}

RC_GTEST_PROP(DueLoadProperties, NoWorkingDayGetsMoreThanItsShareOfWhatCouldGoElsewhere, ()) {
    engine::Rng rng(*rc::gen::arbitrary<std::uint64_t>());
    const engine::LocalDay today{kMonday.number + *rc::gen::inRange(0, 7)};
    const IntervalRange range{7, 7 + *rc::gen::inRange(4, 30)};
    DueLoad load;
    const int nuggets = *rc::gen::inRange(1, 200);
    for (int i = 0; i < nuggets; ++i) {
        const int days = load.pick(today, range, rng);
        RC_ASSERT(range.contains(days));
        load.add({today.number + days});
    }
    int most = 0;
    int least = nuggets;
    for (int days = range.least; days <= range.most; ++days) {
        const engine::LocalDay day{today.number + days};
        most = std::max(most, load.on(day));
        least = day.isWorkday() ? std::min(least, load.on(day)) : least;
        RC_ASSERT(day.isWorkday() || load.on(day) == 0);
    }
    RC_ASSERT(most - least <= 1);
}

} // namespace
} // namespace game
