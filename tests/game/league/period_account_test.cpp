#include "game/league/period_account.hpp"

#include <gtest/gtest.h>

#include "tests/support/league_play.hpp"

namespace game {
namespace {

class PeriodAccountTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number]; }
    /// Of the week of `day`, as it stands then.
    PeriodAccount account(double day) const {
        const auto now = test::moment(day);
        const Team team;
        const auto record = history.record(library);
        const auto first = std::max(team.firstDayOf(Period::week, now), *record.firstDay());
        return PeriodAccount::of(LeagueRecord::of(record, team.starts(now)), Period::week,
                                 PlanDays::of(team, {}, first, now));
    }
    void answerAt(std::size_t number, double day, bool right, Certainty certainty) {
        Attempt attempt = test::attemptAt(nugget(number), day, right);
        attempt.certainty = certainty;
        history.add(attempt);
    }

    Library library = test::makeLibrary({.modules = 1, .nuggets = 2});
    test::History history;
};

TEST_F(PeriodAccountTest, HasNoShareWhereThePlanWasPaidNothing) {
    history.answer(nugget(0), 0.4);
    EXPECT_FALSE(account(1.0).share().has_value()) << "met today, asked again in two days";
    EXPECT_FALSE(PeriodAccount().share().has_value());
}

TEST_F(PeriodAccountTest, IsFullWhenThePlansWorkWasDone) {
    for (std::size_t i = 0; i < 2; ++i) {
        answerAt(i, 0.4, true, Certainty::certain);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        answerAt(i, 3.4, true, Certainty::certain);
    }
    const auto week = account(3.8);
    EXPECT_EQ(*week.share(), 1.0);
    // Two nuggets after two days: S 2.3065 → 10.9643, so 2 · 30.7833 · 0.9975 (section 5, worked out apart).
    EXPECT_NEAR(static_cast<double>(week.par), 2 * 30'706.0, 2.0);
    EXPECT_EQ(week.counted, week.par);
}

TEST_F(PeriodAccountTest, LeavesThePlaceEmptyOfWhatWasNeverMet) {
    answerAt(0, 0.4, true, Certainty::certain);
    answerAt(0, 3.4, true, Certainty::certain);
    EXPECT_NEAR(*account(3.8).share(), 0.5, 1e-4);
    EXPECT_NEAR(*account(6.0).share(), 0.5, 1e-4);
}

TEST_F(PeriodAccountTest, AsksTodaysWorkOnlyWhenTodayIsOver) {
    for (std::size_t i = 0; i < 2; ++i) {
        answerAt(i, -14.0, true, Certainty::certain);
    }
    answerAt(0, 0.4, true, Certainty::certain);
    EXPECT_NEAR(*account(0.5).share(), 0.5, 0.05) << "Monday: nothing else can be held against it";
    answerAt(1, 1.4, true, Certainty::certain);
    EXPECT_EQ(*account(1.5).share(), 1.0);
    EXPECT_EQ(*account(2.3).share(), 1.0);
}

TEST_F(PeriodAccountTest, CountsLossesInFull) {
    for (std::size_t i = 0; i < 2; ++i) {
        answerAt(i, -14.0, true, Certainty::certain);
    }
    answerAt(0, 0.4, true, Certainty::certain);
    answerAt(1, 0.4, false, Certainty::certain);
    const auto week = account(1.5);
    EXPECT_LT(*week.share(), 0.0);
    EXPECT_GE(*week.share(), -1.0);
}

TEST_F(PeriodAccountTest, TakesNoNotesOfSpeed) {
    for (std::size_t i = 0; i < 2; ++i) {
        answerAt(i, -14.0, true, Certainty::certain);
    }
    answerAt(0, 0.4, true, Certainty::sure);
    const auto week = account(0.5);
    const auto record = history.record(library);
    const auto& score = record.attempts().back().score;
    EXPECT_NEAR(static_cast<double>(week.counted), static_cast<double>(score.points) / score.speed, 1.0);
}

} // namespace
} // namespace game
