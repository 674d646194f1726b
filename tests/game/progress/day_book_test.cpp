#include "game/progress/day_book.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

engine::LocalDay day(double days) {
    return engine::LocalDay::of(test::moment(days));
}

/// An answer in the morning of a day, by default to the only nugget.
ScoredAttempt answerAt(double days, const std::string& nugget = "n") {
    ScoredAttempt scored;
    scored.attempt.nugget = NuggetId(nugget);
    scored.attempt.at = test::moment(days);
    return scored;
}

TEST(DayBook, ANuggetIsDueOnTheDaysThatBeginWhileItIs) {
    DayBook book;
    book.answered(answerAt(0.4), test::moment(2.5));
    EXPECT_TRUE(book.due(test::moment(2.9)).empty());
    EXPECT_EQ(book.due(test::moment(4.4)), (std::set<engine::LocalDay>{day(3.4), day(4.4)}));
}

TEST(DayBook, AnsweringClosesIt) {
    DayBook book;
    book.answered(answerAt(0.4), test::moment(2.5));
    book.answered(answerAt(3.4), test::moment(9.5));
    EXPECT_EQ(book.due(test::moment(8.4)), std::set<engine::LocalDay>{day(3.4)});
    EXPECT_EQ(book.dueAnswers(day(3.4)), 1);
}

TEST(DayBook, ADayBeginsAtFour) {
    DayBook book;
    book.answered(answerAt(0.4), test::moment(1.0));
    EXPECT_TRUE(book.due(test::moment(1.1)).empty());
    EXPECT_EQ(book.due(test::moment(1.2)), std::set<engine::LocalDay>{day(1.2)});
}

TEST(DayBook, NothingIsDueOnADayThatIsFlownOver) {
    const auto at = [](const char* iso) { return *engine::Timestamp::fromIso(iso); };
    ScoredAttempt leaving;
    leaving.attempt.nugget = NuggetId("n");
    leaving.attempt.at = at("2026-11-24T09:00-08:00");
    DayBook book;
    book.answered(leaving, at("2026-11-24T17:00-08:00"));
    // Los Angeles to Kiritimati, 26 hours later: there it is Thursday.
    const auto arrived = at("2026-11-26T09:00+14:00");
    EXPECT_EQ(book.due(arrived), std::set<engine::LocalDay>{engine::LocalDay::of(arrived)});
    ScoredAttempt there = leaving;
    there.attempt.at = arrived;
    book.answered(there, at("2026-11-29T05:00+14:00"));
    EXPECT_FALSE(book.due(arrived).contains(engine::LocalDay{engine::LocalDay::of(arrived).number - 1}));
    // And back, where it is Wednesday once more; a flight within a day skips none.
    EXPECT_EQ(book.due(at("2026-11-25T11:00-08:00")), std::set<engine::LocalDay>{engine::LocalDay::of(arrived)});
    DayBook other;
    other.answered(leaving, at("2026-11-24T17:00-08:00"));
    EXPECT_TRUE(
        other.due(at("2026-11-26T09:00+01:00")).contains(engine::LocalDay::of(at("2026-11-25T09:00+01:00"))));
}

TEST(DayBook, CountsNewNuggetsAndDueAnswersOfADay) {
    DayBook book;
    for (const auto* name : {"a", "b", "c"}) {
        book.answered(answerAt(0.4, name), test::moment(1.4));
    }
    book.answered(answerAt(0.5, "a"), test::moment(1.5));
    book.answered(answerAt(1.6, "a"), test::moment(5.6));
    book.answered(answerAt(1.6, "b"), test::moment(5.6));
    EXPECT_EQ(book.newNuggets(day(0.4)), 3);
    EXPECT_EQ(book.dueAnswers(day(0.4)), 0);
    EXPECT_EQ(book.newNuggets(day(1.4)), 0);
    EXPECT_EQ(book.dueAnswers(day(1.4)), 2);
}

TEST(DayBook, AnAnswerTooSoonIsNoDueAnswer) {
    DayBook book;
    book.answered(answerAt(0.4), test::moment(1.4));
    auto soon = answerAt(1.6);
    soon.score.tooSoon = true;
    book.answered(soon, test::moment(5.6));
    EXPECT_EQ(book.dueAnswers(day(1.4)), 0);
}

TEST(DayBook, ARoundOrEnoughDueAnswersKeepADay) {
    DayBook book;
    book.finishedRound(test::moment(0.9));
    for (int i = 0; i < DayBook::kEnoughDueAnswers; ++i) {
        EXPECT_EQ(book.played(), std::set<engine::LocalDay>{day(0.9)});
        book.answered(answerAt(0.4, std::to_string(i)), test::moment(1.4));
        book.answered(answerAt(2.4, std::to_string(i)), test::moment(9.4));
    }
    EXPECT_EQ(book.played(), (std::set<engine::LocalDay>{day(0.9), day(2.4)}));
}

} // namespace
} // namespace game
