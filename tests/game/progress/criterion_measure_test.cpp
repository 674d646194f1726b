#include "game/progress/criterion_measure.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

using Kind = Criterion::Kind;

Criterion criterion(Kind kind, int count) {
    Criterion made;
    made.kind = kind;
    made.count = count;
    return made;
}

class CriterionMeasureTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number]; }
    CriterionMeasure measure(const Criterion& wanted, double now = 100.0) const {
        return CriterionMeasure::of(wanted, history.record(library), test::moment(now));
    }
    void pass(std::size_t module) {
        const auto& id = library.courses().front().modules[module].id;
        history.add(AssessmentTaken{id, false, 8, 8, true, test::moment(1)});
    }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(CriterionMeasureTest, RecallsAreRightAnswersAfterEightHours) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 0.5).answer(nugget(0), 3.4).answer(nugget(0), 9.4, false);
    EXPECT_TRUE(measure(criterion(Kind::recalled, 1)).holds());
    const auto two = measure(criterion(Kind::recalled, 2));
    EXPECT_FALSE(two.holds());
    EXPECT_EQ(two.share, 0.5);
    EXPECT_EQ(two.words, "1 of 2 recalls");
    EXPECT_EQ(two.evidence, "1 recall");
}

TEST_F(CriterionMeasureTest, AGuessIsNoRecall) {
    Attempt guess = test::attemptAt(nugget(0), 3.4);
    guess.certainty = Certainty::guess;
    Attempt unread = test::attemptAt(nugget(0), 6.4);
    unread.tooQuick = true;
    history.answer(nugget(0), 0.4).add(guess).add(unread);
    EXPECT_EQ(measure(criterion(Kind::recalled, 1)).share, 0.0);
}

TEST_F(CriterionMeasureTest, LateRecallsHadFadedBelowTheLine) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 1.4).answer(nugget(1), 1.4).answer(nugget(1), 60.4);
    auto late = criterion(Kind::lateRecalled, 1);
    late.below = 80;
    EXPECT_EQ(measure(late).evidence, "1 late recall (below 80 %)");
    EXPECT_TRUE(measure(late).holds());
    late.below = 100;
    EXPECT_EQ(measure(late).evidence, "2 late recalls (below 100 %)");
}

TEST_F(CriterionMeasureTest, RoundsAndPerfectRounds) {
    history.round(0.4, 6, 6).round(1.4, 7, 6).round(2.4, 8, 8);
    EXPECT_EQ(measure(criterion(Kind::rounds, 5)).words, "3 of 5 rounds");
    EXPECT_EQ(measure(criterion(Kind::perfectRounds, 5)).words, "2 of 5 rounds without a miss");
    EXPECT_TRUE(measure(criterion(Kind::rounds, 3)).holds());
    EXPECT_FALSE(measure(criterion(Kind::perfectRounds, 3)).holds());
}

TEST_F(CriterionMeasureTest, TheLongestStreakCounts) {
    history.answer(nugget(0), 0.1);
    for (int day = 0; day < 5; ++day) {
        history.round(day + 0.5);
    }
    EXPECT_EQ(measure(criterion(Kind::streak, 5)).evidence, "5 workdays in a row");
    EXPECT_FALSE(measure(criterion(Kind::streak, 6)).holds());
}

TEST_F(CriterionMeasureTest, ModulesAndCourses) {
    pass(0);
    pass(1);
    EXPECT_TRUE(measure(criterion(Kind::modules, 2)).holds());
    auto course = criterion(Kind::course, 0);
    course.course = CourseId("c0");
    EXPECT_EQ(measure(course).words, "2 of 3 modules of Course c0");
    EXPECT_FALSE(measure(course).holds());
    pass(2);
    EXPECT_TRUE(measure(course).holds());
    course.course = CourseId("gone");
    EXPECT_EQ(measure(course).share, 0.0);
}

TEST_F(CriterionMeasureTest, Points) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 3.4);
    const auto total = history.record(library).ledger().total() / 1000;
    ASSERT_GT(total, 2);
    EXPECT_TRUE(measure(criterion(Kind::points, static_cast<int>(total))).holds());
    EXPECT_FALSE(measure(criterion(Kind::points, static_cast<int>(total) + 1)).holds());
}

TEST_F(CriterionMeasureTest, LastingNuggetsAreCountedOnceEach) {
    auto lasting = criterion(Kind::lasting, 2);
    lasting.days = 10;
    for (const double days : {0.4, 3.4, 15.4, 40.4}) {
        history.answer(nugget(0), days);
    }
    EXPECT_EQ(measure(lasting).words, "1 of 2 nuggets that last 10 days");
    // Forgetting it later does not undo that it lasted.
    history.answer(nugget(0), 60.4, false);
    EXPECT_EQ(measure(lasting).share, 0.5);
}

TEST_F(CriterionMeasureTest, BrightnessNeedsBothThePercentAndTheNuggets) {
    auto bright = criterion(Kind::brightness, 2);
    bright.percent = 95;
    history.answer(nugget(0), 0.4);
    EXPECT_FALSE(measure(bright, 0.5).holds());
    history.answer(nugget(1), 0.4);
    EXPECT_TRUE(measure(bright, 0.5).holds());
    EXPECT_FALSE(measure(bright, 60).holds());
}

TEST_F(CriterionMeasureTest, CalibrationLooksAtTheLastCertainAnswers) {
    const auto say = [&](double days, bool right, Certainty certainty) {
        auto attempt = test::attemptAt(nugget(0), days, right);
        attempt.certainty = certainty;
        history.add(attempt);
    };
    auto calibrated = criterion(Kind::calibrated, 4);
    calibrated.percent = 75;
    say(1, false, Certainty::certain);
    say(2, false, Certainty::certain);
    say(3, true, Certainty::certain);
    EXPECT_FALSE(measure(calibrated).holds());
    say(4, false, Certainty::unsure);
    say(5, true, Certainty::certain);
    EXPECT_FALSE(measure(calibrated).holds());
    say(6, true, Certainty::certain);
    EXPECT_TRUE(measure(calibrated).holds());
    EXPECT_EQ(measure(calibrated).evidence, "3 right of the last 4 said to be certain");
}

TEST_F(CriterionMeasureTest, ReturningNeedsTheAbsenceAndARoundAfterIt) {
    auto returned = criterion(Kind::returned, 0);
    returned.days = 14;
    history.answer(nugget(0), 0.4).round(0.5).answer(nugget(0), 10.4).round(10.5);
    EXPECT_FALSE(measure(returned).holds());
    // Days are days, whatever the hour.
    history.answer(nugget(0), 24.3);
    EXPECT_FALSE(measure(returned).holds());
    history.round(24.5);
    EXPECT_TRUE(measure(returned).holds());
    EXPECT_EQ(measure(returned).evidence, "a round after 14 days away");
}

TEST_F(CriterionMeasureTest, WorkIsCountedInAnswers) {
    history.answer(nugget(0), 0.4).answer(nugget(0), 1.4).round(1.5);
    EXPECT_EQ(measure(criterion(Kind::recalled, 4)).work, 3.0);
    EXPECT_EQ(measure(criterion(Kind::rounds, 3)).work, 14.0);
    // Two pages, seven nuggets left of eight, eight questions.
    EXPECT_EQ(measure(criterion(Kind::modules, 1)).work, 17.0);
    auto course = criterion(Kind::course, 0);
    course.course = CourseId("c0");
    EXPECT_EQ(measure(course).work, 17.0 + 18.0 + 18.0);
    auto returned = criterion(Kind::returned, 0);
    returned.days = 14;
    EXPECT_TRUE(std::isinf(measure(returned).work)) << "nobody is asked to stay away";
}

RC_GTEST_PROP(CriterionMeasureProperties, SharesAreSharesAndMoreIsNeverEasier, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    auto wanted = criterion(static_cast<Kind>(*rc::gen::inRange(0, 12)), *rc::gen::inRange(1, 30));
    wanted.below = *rc::gen::inRange(1, 100);
    wanted.percent = *rc::gen::inRange(1, 100);
    wanted.days = *rc::gen::inRange(1, 60);
    wanted.course = CourseId("c0");
    const auto measure = CriterionMeasure::of(wanted, record, test::moment(130));
    RC_ASSERT(measure.share >= 0.0 && measure.share <= 1.0);
    RC_ASSERT(!measure.words.empty());
    RC_ASSERT(measure.work >= 0.0);
    RC_ASSERT((measure.work == 0.0) == measure.holds());
    // Of calibration a longer row may be a better one.
    if (wanted.kind != Kind::calibrated) {
        wanted.count += *rc::gen::inRange(1, 5);
        const auto more = CriterionMeasure::of(wanted, record, test::moment(130));
        RC_ASSERT(more.share <= measure.share);
        RC_ASSERT(more.work >= measure.work);
    }
}

} // namespace
} // namespace game
