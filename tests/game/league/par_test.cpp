#include "game/league/par.hpp"

#include <numeric>

#include <gtest/gtest.h>

namespace game {
namespace {

constexpr std::int64_t kNine = 9 * engine::kMsPerHour;

/// 09:00 of a day counted from Monday, 2026-11-23.
std::int64_t morning(int day) {
    return 1'795'392'000'000 + day * engine::kMsPerDay + kNine;
}

KnownNugget known(double stability, int seenDay, int dueDay) {
    return {static_cast<float>(stability),
            5.0f,
            0.0f,
            0.0f,
            static_cast<std::int32_t>(morning(seenDay) / engine::kMsPerMinute),
            static_cast<std::int32_t>(morning(dueDay) / engine::kMsPerMinute)};
}

Par week(const PeriodRecord& start, const MemoryModel& model, int days = 5) {
    Par par(start, model, 0.9);
    for (int day = 0; day < days; ++day) {
        par.work(morning(day));
    }
    return par;
}

class ParTest : public testing::Test {
protected:
    MemoryModel model;
    PeriodRecord start;
};

TEST_F(ParTest, IsNothingForNothing) {
    EXPECT_EQ(week(start, model).total(), 0);
    EXPECT_TRUE(week(start, model).known().empty());
}

TEST_F(ParTest, PaysADueNuggetWhatTheFormulaSays) {
    // recall.md, section 5: S = 10, D = 5, t = 20 has a stake of 29.57 points; certain pays 0.9975 of it.
    start.known = {known(10.0, -20, -1)};
    EXPECT_NEAR(static_cast<double>(week(start, model, 1).total()), 29'570.0 * 0.9975, 10.0);
    EXPECT_EQ(week(start, model).known().size(), 1u);
    EXPECT_EQ(week(start, model).total(), week(start, model, 1).total()) << "it is not due twice in a week";
}

TEST_F(ParTest, WaitsUntilItIsDue) {
    start.known = {known(10.0, -8, 2)};
    EXPECT_EQ(week(start, model, 2).total(), 0);
    EXPECT_GT(week(start, model, 3).total(), 0);
}

TEST_F(ParTest, MeetsNewOnesWhichPayWhenTheyComeBack) {
    start.unmet = 3;
    EXPECT_EQ(week(start, model, 2).total(), 0);
    // Met on Monday, due on Wednesday afternoon, so promised for Wednesday; S 2.3065 → 10.9643 (section 5).
    const Par par = week(start, model, 3);
    ASSERT_EQ(par.fresh().size(), 3u);
    EXPECT_NEAR(static_cast<double>(par.fresh().front()), 30'706.0, 1.0);
    EXPECT_EQ(par.total(), 3 * par.fresh().front());
}

TEST_F(ParTest, MeetsSixteenADayAndNoneWhileSomethingWaits) {
    start.unmet = 40;
    EXPECT_EQ(week(start, model, 3).fresh().size(), 16u);
    EXPECT_EQ(week(start, model, 4).fresh().size(), 32u);
    EXPECT_EQ(week(start, model, 5).fresh().size(), 40u);
    start.known.assign(60, known(10.0, -20, -1));
    const Par behind = week(start, model, 1);
    EXPECT_EQ(behind.known().size(), 40u);
    const Par caughtUp = week(start, model, 5);
    EXPECT_EQ(caughtUp.known().size(), 60u);
    EXPECT_EQ(caughtUp.fresh().size(), 32u) << "the first ones on Tuesday and Wednesday, back by Friday";
}

TEST_F(ParTest, AsksWhatIsDueLongestFirst) {
    start.known.assign(40, known(10.0, -20, -2));
    start.known.push_back(known(100.0, -20, -1));
    const Par par = week(start, model, 1);
    EXPECT_EQ(par.known().size(), 40u);
    EXPECT_EQ(par.known().front(), par.known().back());
}

TEST_F(ParTest, NeverPaysANuggetMoreThanThereIs) {
    start.unmet = 1;
    Par par(start, model, 0.9);
    for (int day = 0; day < 4000; ++day) {
        par.work(morning(day));
    }
    EXPECT_GT(par.total(), 90'000);
    EXPECT_LE(par.total(), 100'000);
}

TEST_F(ParTest, SumsUpWhatItsNuggetsWerePaid) {
    start.unmet = 30;
    for (int i = 0; i < 50; ++i) {
        start.known.push_back(known(1.0 + i, -20 - i, i % 7 - 2));
    }
    const Par par = week(start, model, 30);
    const auto known = par.known();
    const auto fresh = par.fresh();
    EXPECT_EQ(
        std::accumulate(known.begin(), known.end(), std::accumulate(fresh.begin(), fresh.end(), MilliPoints{0})),
        par.total());
    EXPECT_TRUE(std::is_sorted(known.rbegin(), known.rend()));
}

} // namespace
} // namespace game
