#include "game/scoring/pace.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

/// Noon on a Wednesday, and some days later.
engine::Timestamp day(int days) {
    return {engine::Timestamp::fromIso("2026-11-25T12:00Z")->utcMs + days * engine::kMsPerDay, 0};
}

Pace paceOf(const std::vector<std::int64_t>& times) {
    Pace pace;
    for (const std::int64_t time : times) {
        pace.note("choice", time, day(0));
    }
    return pace;
}

TEST(Pace, IsUnknownWithoutAnswers) {
    EXPECT_EQ(Pace().deviation("choice", 3000, day(0)), std::nullopt);
}

TEST(Pace, NeedsEightAnswersOfEarlierWeeks) {
    std::vector<std::int64_t> times{1000, 2000, 3000, 4000, 5000, 6000, 7000};
    EXPECT_EQ(paceOf(times).deviation("choice", 3000, day(7)), std::nullopt);
    times.push_back(8000);
    EXPECT_TRUE(paceOf(times).deviation("choice", 3000, day(7)).has_value());
}

TEST(Pace, ThisWeekCountsFromMondayOn) {
    const Pace pace = paceOf(std::vector<std::int64_t>(10, 4000));
    EXPECT_EQ(pace.deviation("choice", 3000, day(4)), std::nullopt) << "Sunday";
    EXPECT_TRUE(pace.deviation("choice", 3000, day(5)).has_value()) << "Monday";
}

TEST(Pace, SlowingDownThisWeekChangesNothingThisWeek) {
    Pace pace = paceOf({1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000});
    const auto before = pace.deviation("choice", 3000, day(7));
    pace.note("choice", 60'000, day(7));
    EXPECT_EQ(pace.deviation("choice", 3000, day(7)), before);
    EXPECT_LT(pace.deviation("choice", 3000, day(14)), before);
}

TEST(Pace, IsKeptPerFormat) {
    const Pace pace = paceOf(std::vector<std::int64_t>(10, 4000));
    EXPECT_EQ(pace.deviation("typed", 3000, day(7)), std::nullopt);
}

TEST(Pace, MeasuresInSpreadsOfTheLogarithm) {
    // ln: four times 8 and four times 9, so mean 8.5 and spread sqrt(8 * 0.25 / 7).
    std::vector<std::int64_t> times(4, std::llround(std::exp(8.0)));
    times.insert(times.end(), 4, std::llround(std::exp(9.0)));
    const Pace pace = paceOf(times);
    EXPECT_NEAR(*pace.deviation("choice", std::llround(std::exp(8.5)), day(7)), 0.0, 1e-3);
    EXPECT_NEAR(*pace.deviation("choice", std::llround(std::exp(7.5)), day(7)), -1.0 / std::sqrt(2.0 / 7.0), 1e-3);
}

TEST(Pace, ANearlyConstantPaceDoesNotMakeATenthOfASecondFast) {
    const Pace pace = paceOf(std::vector<std::int64_t>(20, 4000));
    EXPECT_DOUBLE_EQ(*pace.deviation("choice", 4000, day(7)), 0.0);
    EXPECT_GT(*pace.deviation("choice", 3900, day(7)), -0.5);
}

TEST(Pace, StandsTimesOfZeroAndLess) {
    const Pace pace = paceOf({0, -50, 1, 1, 1, 1, 1, 1});
    EXPECT_DOUBLE_EQ(*pace.deviation("choice", -1000, day(7)), 0.0);
}

TEST(Pace, ATimeNobodyKnowsIsAsUsual) {
    const Pace pace = paceOf({1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000});
    EXPECT_EQ(pace.deviation("choice", std::nullopt, day(7)), 0.0);
    EXPECT_EQ(pace.deviation("choice", std::nullopt, day(0)), std::nullopt) << "as long as all others wait";
}

TEST(Pace, AnswersWithoutATimeMakeNoPaceButCount) {
    Pace pace;
    for (int i = 0; i < 7; ++i) {
        pace.note("choice", std::nullopt, day(0));
    }
    EXPECT_EQ(pace.deviation("choice", std::nullopt, day(7)), std::nullopt);
    pace.note("choice", 4000, day(7));
    EXPECT_EQ(pace.deviation("choice", std::nullopt, day(14)), 0.0);
    EXPECT_EQ(pace.deviation("choice", 3000, day(14)), std::nullopt) << "one time is no pace";
}

TEST(Pace, AnswersWithoutATimeLeaveThePaceAsItIs) {
    Pace pace = paceOf({1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000});
    const auto before = pace.deviation("choice", 3000, day(14));
    for (int i = 0; i < 20; ++i) {
        pace.note("choice", std::nullopt, day(7));
    }
    EXPECT_EQ(pace.deviation("choice", 3000, day(14)), before);
}

TEST(Pace, AWeekMetAgainAfterFlyingWestIsStillThisWeek) {
    Pace pace;
    const auto monday = *engine::Timestamp::fromIso("2026-11-30T05:00+10:00");
    const engine::Timestamp sundayAgain{monday.utcMs + engine::kMsPerHour, -600};
    for (int i = 0; i < 10; ++i) {
        pace.note("choice", 4000, i < 5 ? monday : sundayAgain);
    }
    EXPECT_EQ(pace.deviation("choice", 3000, monday), std::nullopt);
    EXPECT_TRUE(pace.deviation("choice", 3000, day(14)).has_value());
}

RC_GTEST_PROP(PaceProperties, EqualsMeanAndSpreadOfAllEarlierWeeks, ()) {
    const auto count = static_cast<std::size_t>(*rc::gen::inRange(8, 60));
    const auto times = *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(400, 60'000));
    Pace pace;
    double sum = 0.0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        pace.note("choice", times[i], day(static_cast<int>(i) * 2));
        sum += std::log(times[i]);
    }
    const double mean = sum / static_cast<double>(times.size());
    double squares = 0.0;
    for (const int time : times) {
        squares += (std::log(time) - mean) * (std::log(time) - mean);
    }
    const double spread = std::max(std::sqrt(squares / static_cast<double>(times.size() - 1)), 0.1);
    const auto deviation = pace.deviation("choice", 5000, day(static_cast<int>(times.size()) * 2 + 7));
    RC_ASSERT(std::abs(*deviation - (std::log(5000.0) - mean) / spread) < 1e-6);
}

} // namespace
} // namespace game
