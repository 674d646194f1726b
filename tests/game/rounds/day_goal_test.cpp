#include "game/rounds/day_goal.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

TEST(DayGoal, IsWhatWasPlayedTodayAndWhatIsLeft) {
    const Library library = test::makeLibrary();
    test::History history;
    history.round(1.4).round(2.4).round(2.5);
    const DayGoal goal = DayGoal::of(history.record(library), {DayOutlook::Load::light, 1}, test::moment(2.6));
    EXPECT_EQ(goal.done, 2) << "yesterday's round is yesterday's";
    EXPECT_EQ(goal.all(), 3);
    EXPECT_FALSE(goal.reached());
    EXPECT_TRUE(DayGoal::of(history.record(library), {}, test::moment(2.6)).reached());
}

TEST(DayGoal, ADayEndsAtFourInTheMorning) {
    const Library library = test::makeLibrary();
    test::History history;
    history.round(2.9);
    EXPECT_EQ(DayGoal::of(history.record(library), {}, test::moment(3.1)).done, 1);
    EXPECT_EQ(DayGoal::of(history.record(library), {}, test::moment(3.2)).done, 0);
}

TEST(DayGoal, APlayedRoundFillsIt) {
    const Library library = test::makeLibrary();
    const RoundPlanner planner(library, {});
    test::History history;
    DayGoal before = DayGoal::of(history.record(library),
                                 planner.outlook(history.record(library), test::moment(2.4)), test::moment(2.4));
    EXPECT_EQ(before.done, 0);
    ASSERT_GT(before.left, 0);
    for (int round = 0; !before.reached() && round < 9; ++round) {
        const double at = 2.4 + 0.01 * round;
        for (const RoundItem& item : planner.daily(history.record(library), test::moment(at), 3).items) {
            history.answer(*library.nugget(item.nugget), at);
        }
        history.round(at);
        const DayGoal after = DayGoal::of(
            history.record(library), planner.outlook(history.record(library), test::moment(at)), test::moment(at));
        EXPECT_GT(after.done * before.all(), before.done * after.all()) << "a larger share of the ring";
        before = after;
    }
    EXPECT_TRUE(before.reached());
}

} // namespace
} // namespace game
