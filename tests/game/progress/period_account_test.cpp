#include "game/progress/period_account.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class PeriodAccountTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number]; }
    PeriodAccount account(double from, double end) const {
        return PeriodAccount::of(history.record(library), test::moment(from), test::moment(end));
    }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(PeriodAccountTest, NothingAvailableIsNoShare) {
    EXPECT_FALSE(account(0, 7).share().has_value());
    history.answer(nugget(0), 0.4);
    EXPECT_FALSE(account(0, 1).share().has_value());
}

TEST_F(PeriodAccountTest, ARecallCountsWhatItEarnedAgainstTheMost) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 3.4);
    const auto week = account(0, 4);
    EXPECT_EQ(week.earned, history.record(library).ledger().total());
    EXPECT_GT(week.available, week.earned);
    EXPECT_GT(*week.share(), 0.7);
}

TEST_F(PeriodAccountTest, WhatIsLeftToFadeCountsAsNotEarned) {
    history.answer(nugget(0), 0.4).answer(nugget(1), 0.4).answer(nugget(0), 3.4);
    const auto lazy = account(0, 4);
    history.answer(nugget(1), 3.5);
    const auto diligent = account(0, 4);
    EXPECT_LT(*lazy.share(), *diligent.share());
    EXPECT_GT(lazy.available, lazy.earned * 3 / 2);
}

TEST_F(PeriodAccountTest, ARepeatTooSoonChangesNothing) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 3.4);
    const auto before = account(0, 4);
    for (int i = 1; i <= 50; ++i) {
        history.answer(nugget(0), 3.4 + i * 0.001);
    }
    const auto after = account(0, 4);
    EXPECT_EQ(after.earned, before.earned);
    EXPECT_EQ(after.available, before.available);
}

TEST_F(PeriodAccountTest, OnlyThePeriodCounts) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 3.4).answer(nugget(0), 12.4);
    const auto all = history.record(library).attempts();
    EXPECT_EQ(account(7, 14).earned, all[2].score.points);
    EXPECT_EQ(account(0, 5).earned, all[1].score.points);
    EXPECT_EQ(account(12.4, 12.4).earned, all[2].score.points);
}

TEST_F(PeriodAccountTest, CertainErrorsCostAndAreBounded) {
    history.answer(nugget(1), 0.4);
    auto wrong = test::attemptAt(nugget(1), 3.4, false);
    wrong.certainty = Certainty::certain;
    history.add(wrong);
    const auto week = account(0, 3.5);
    EXPECT_LT(week.earned, 0);
    EXPECT_EQ(*week.share(), -1.0);
}

TEST_F(PeriodAccountTest, WhatLeftTheLibraryCannotBeOwed) {
    history.answer(nugget(9), 0.4);
    const auto small = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 1});
    const auto elsewhere = PeriodAccount::of(history.record(small), test::moment(0), test::moment(9));
    EXPECT_FALSE(elsewhere.share().has_value());
    EXPECT_TRUE(account(0, 9).share().has_value());
}

RC_GTEST_PROP(PeriodAccountProperties, NobodyEarnsMoreThanThereWas, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const double from = *rc::gen::inRange(0, 60);
    const double length = *rc::gen::inRange(0, 90);
    const auto account = PeriodAccount::of(record, test::moment(from), test::moment(from + length));
    RC_ASSERT(account.earned <= account.available);
    RC_ASSERT(account.available >= 0);
    RC_ASSERT(account.share().has_value() == (account.available > 0));
}

} // namespace
} // namespace game
