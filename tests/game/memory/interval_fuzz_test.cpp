#include "game/memory/interval_fuzz.hpp"

#include <set>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

TEST(IntervalFuzz, ReachesAsFarAsPublished) {
    const std::vector<std::pair<int, IntervalRange>> published{{3, {2, 4}},      {5, {4, 6}},      {7, {5, 9}},
                                                               {10, {8, 12}},    {20, {17, 23}},   {50, {46, 54}},
                                                               {100, {93, 107}}, {365, {345, 385}}};
    for (const auto& [interval, range] : published) {
        EXPECT_EQ(fuzzRange(interval, 0), range) << interval;
    }
}

TEST(IntervalFuzz, LeavesShortPlansAlone) {
    EXPECT_EQ(fuzzRange(0.2, 0), (IntervalRange{1, 1}));
    EXPECT_EQ(fuzzRange(2.4, 0), (IntervalRange{2, 2}));
}

TEST(IntervalFuzz, NeverTakesBackWhatTheIntervalGrew) {
    EXPECT_EQ(fuzzRange(10, 9), (IntervalRange{10, 12}));
    EXPECT_EQ(fuzzRange(3, 2.9), (IntervalRange{3, 4}));
    EXPECT_EQ(fuzzRange(10, 40), (IntervalRange{8, 12})) << "after a lapse the interval may shrink";
}

TEST(IntervalFuzz, EndsWithACentury) {
    EXPECT_EQ(fuzzRange(1e9, 0).most, 36'500);
}

TEST(IntervalFuzz, TakesEveryDayOfTheRange) {
    engine::Rng rng(7);
    std::set<int> days;
    for (int i = 0; i < 200; ++i) {
        days.insert(fuzzed({8, 12}, rng));
    }
    EXPECT_EQ(days, (std::set<int>{8, 9, 10, 11, 12}));
}

RC_GTEST_PROP(IntervalFuzzProperties, ARangeHoldsItsPlanOrLiesPastTheLastWait, ()) {
    const double interval = *rc::gen::inRange(25, 365'000) / 10.0;
    const double elapsed = *rc::gen::inRange(0, 400'000) / 10.0;
    const IntervalRange range = fuzzRange(interval, elapsed);
    RC_ASSERT(2 <= range.least && range.least <= range.most);
    RC_ASSERT(range.most <= interval * 1.5 + 1.0);
    RC_ASSERT(range.least >= interval * 0.5);
    RC_ASSERT(interval <= elapsed || range.least > elapsed || range.least == range.most);
    engine::Rng rng(static_cast<std::uint64_t>(interval * 10));
    RC_ASSERT(range.contains(fuzzed(range, rng)));
}

} // namespace
} // namespace game
