#include "game/rounds/recent_practice.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class RecentPracticeTest : public testing::Test {
protected:
    /// All met on the first day and asked again on the fourth, `right` of them recalled.
    void comeBack(std::size_t right, Certainty certainty = Certainty::sure) {
        for (std::size_t i = 0; i < library.nuggets().size(); ++i) {
            history.answer(*library.nuggets()[i], 0.4);
        }
        for (std::size_t i = 0; i < library.nuggets().size(); ++i) {
            Attempt attempt = test::attemptAt(*library.nuggets()[i], 4.4, i % 10 < right);
            attempt.certainty = certainty;
            history.add(attempt);
        }
    }
    RecentPractice on(double days) const { return RecentPractice(history.record(library), test::moment(days)); }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(RecentPracticeTest, ANewRepIsNeitherShortOfTimeNorSlipping) {
    EXPECT_FALSE(on(0.0).isShortOfTime());
    EXPECT_FALSE(on(0.0).isSlipping());
}

TEST_F(RecentPracticeTest, WhoOnlyMeetsNuggetsIsShortOfTime) {
    for (const auto* nugget : library.nuggets()) {
        history.answer(*nugget, 0.4);
    }
    EXPECT_TRUE(on(5.0).isShortOfTime());
}

TEST_F(RecentPracticeTest, WhatWasAnsweredMoreThanFourWeeksAgoIsNotLately) {
    comeBack(10);
    EXPECT_FALSE(on(28.0).isShortOfTime());
    EXPECT_TRUE(on(29.0).isShortOfTime());
}

TEST_F(RecentPracticeTest, WhoRecallsLessThanIsWantedIsSlipping) {
    comeBack(7);
    EXPECT_TRUE(on(5.0).isSlipping());
    auto record = history.record(library);
    record.setDesiredRetention(0.8);
    EXPECT_TRUE(RecentPractice(record, test::moment(5.0)).isSlipping());
    // Who has no time for more is not told to do it all again.
    EXPECT_FALSE(on(40.0).isSlipping());
}

TEST_F(RecentPracticeTest, WhoRecallsWhatIsWantedIsNotSlipping) {
    comeBack(10);
    EXPECT_FALSE(on(5.0).isSlipping());
}

TEST_F(RecentPracticeTest, WhatWasGuessedWasNotRecalled) {
    comeBack(10, Certainty::guess);
    EXPECT_TRUE(on(5.0).isSlipping());
}

TEST_F(RecentPracticeTest, ASecondLookOnTheSameDayTellsNothing) {
    for (const auto* nugget : library.nuggets()) {
        history.answer(*nugget, 0.40).answer(*nugget, 0.41, false);
    }
    EXPECT_FALSE(on(1.0).isSlipping());
}

} // namespace
} // namespace game
