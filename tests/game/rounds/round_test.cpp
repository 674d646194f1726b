#include "game/rounds/round.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class RoundTest : public testing::Test {
protected:
    /// A round over the first nuggets, all of them met before.
    RoundPlan plan(std::size_t items, AttemptContext context = AttemptContext::round) const {
        RoundPlan made;
        made.context = context;
        for (std::size_t i = 0; i < items; ++i) {
            const auto& nugget = *library.nuggets()[i];
            made.items.push_back({nugget.id, nugget.questions[1].id, false, 1});
        }
        return made;
    }
    static Attempt answer(Round& round, bool right, std::int64_t shownMs = 60'000) {
        // A typed answer is wrong for every other type, and "-" is wrong where one types.
        Commit commit;
        commit.answer = right ? rightAnswer(round.question().body) : Answer(TypedText{"-"});
        commit.shownMs = shownMs;
        commit.at = test::moment(1);
        return round.commit(commit);
    }
    static void answerAndGoOn(Round& round, bool right) {
        answer(round, right);
        round.proceed();
    }

    Library library = test::makeLibrary();
};

TEST_F(RoundTest, AnEmptyPlanIsFinished) {
    const Round round(library, {}, 1);
    EXPECT_EQ(round.phase(), RoundPhase::finished);
    EXPECT_EQ(round.stars(), 0);
    EXPECT_EQ(round.total(), 0U);
}

TEST_F(RoundTest, ANewNuggetShowsItsSnippetFirst) {
    auto fresh = plan(2);
    fresh.items[0].isNew = true;
    Round round(library, fresh, 1);
    EXPECT_EQ(round.phase(), RoundPhase::snippet);
    EXPECT_EQ(round.snippetRead(), fresh.items[0].nugget);
    EXPECT_EQ(round.phase(), RoundPhase::question);
    answerAndGoOn(round, true);
    EXPECT_EQ(round.phase(), RoundPhase::question);
}

TEST_F(RoundTest, ARightAnswerBringsSomethingNew) {
    Round round(library, plan(6), 1);
    const auto attempt = answer(round, true);
    EXPECT_TRUE(attempt.right);
    EXPECT_EQ(round.phase(), RoundPhase::feedback);
    EXPECT_TRUE(round.feedback().right);
    EXPECT_EQ(round.feedback().insight, round.nugget().insights[1]);
    EXPECT_EQ(round.feedback().why, "");
    EXPECT_FALSE(round.feedback().comesBack);
    EXPECT_FALSE(round.feedbackRevealed());
}

TEST_F(RoundTest, AMissShowsWhyAndTheSnippetAndComesBackOnce) {
    Round round(library, plan(6), 1);
    const auto missed = round.nugget().id;
    EXPECT_FALSE(answer(round, false).right);
    EXPECT_EQ(round.feedback().why, round.question().why);
    EXPECT_EQ(round.feedback().rightAnswer, rightAnswerText(round.question().body));
    EXPECT_EQ(round.feedback().snippet, round.nugget().snippet);
    EXPECT_EQ(round.feedback().insight, "");
    EXPECT_TRUE(round.feedback().comesBack);
    EXPECT_TRUE(round.feedbackRevealed());
    EXPECT_EQ(round.total(), 7U);
    round.proceed();
    for (int others = 0; others < 3; ++others) {
        EXPECT_NE(round.nugget().id, missed);
        answerAndGoOn(round, true);
    }
    EXPECT_EQ(round.nugget().id, missed);
    EXPECT_EQ(round.phase(), RoundPhase::question);
    answer(round, false);
    EXPECT_FALSE(round.feedback().comesBack);
    EXPECT_TRUE(round.feedbackRevealed());
    EXPECT_EQ(round.total(), 7U);
}

TEST_F(RoundTest, AMissNearTheEndComesBackAtTheEnd) {
    Round round(library, plan(6), 1);
    for (int i = 0; i < 4; ++i) {
        answerAndGoOn(round, true);
    }
    const auto fifth = round.nugget().id;
    answerAndGoOn(round, false);
    const auto sixth = round.nugget().id;
    answerAndGoOn(round, false);
    EXPECT_EQ(round.nugget().id, fifth);
    answerAndGoOn(round, true);
    EXPECT_EQ(round.nugget().id, sixth);
    answerAndGoOn(round, true);
    EXPECT_EQ(round.phase(), RoundPhase::finished);
    EXPECT_EQ(round.firstTry(), 4);
}

TEST_F(RoundTest, AnAssessmentShowsNoSnippetAndAsksOnce) {
    auto test = plan(4, AttemptContext::assessment);
    test.items[0].isNew = true;
    Round round(library, test, 1);
    EXPECT_EQ(round.phase(), RoundPhase::question);
    const auto attempt = answer(round, false);
    EXPECT_EQ(attempt.context, AttemptContext::assessment);
    EXPECT_EQ(round.feedback().why, round.question().why);
    EXPECT_EQ(round.feedback().snippet, "");
    EXPECT_FALSE(round.feedbackRevealed());
    EXPECT_FALSE(round.feedback().comesBack);
    EXPECT_EQ(round.total(), 4U);
}

TEST_F(RoundTest, StarsCountTheFirstTries) {
    for (const auto& [misses, stars] : {std::pair{0, 3}, std::pair{1, 2}, std::pair{2, 1}, std::pair{4, 1}}) {
        Round round(library, plan(5), 1);
        for (int left = misses; round.phase() != RoundPhase::finished; --left) {
            EXPECT_EQ(round.stars(), 0);
            answerAndGoOn(round, left <= 0);
        }
        EXPECT_EQ(round.stars(), stars);
        EXPECT_EQ(round.firstTry(), 5 - misses);
    }
}

TEST_F(RoundTest, TheComboIsOfRightAnswersInARow) {
    Round round(library, plan(6), 1);
    answerAndGoOn(round, true);
    answerAndGoOn(round, true);
    EXPECT_EQ(round.combo(), 2);
    answerAndGoOn(round, false);
    EXPECT_EQ(round.combo(), 0);
    answerAndGoOn(round, true);
    EXPECT_EQ(round.combo(), 1);
}

TEST_F(RoundTest, RecordsWhatWasAskedAndSaid) {
    Round round(library, plan(1), 1);
    Commit commit;
    commit.answer = rightAnswer(round.question().body);
    commit.certainty = Certainty::certain;
    commit.shownMs = 9000;
    commit.at = test::moment(2);
    const auto& body = round.question().body;
    const auto attempt = round.commit(commit);
    EXPECT_EQ(attempt.nugget, library.nuggets()[0]->id);
    EXPECT_EQ(attempt.question, library.nuggets()[0]->questions[1].id);
    EXPECT_EQ(attempt.certainty, Certainty::certain);
    EXPECT_EQ(attempt.at, test::moment(2));
    EXPECT_EQ(attempt.format, formatName(body));
    EXPECT_EQ(attempt.chance, chanceLevel(body));
}

TEST_F(RoundTest, RecallTimeBeginsAfterReadingAndLeavesOutTheHand) {
    const auto recallMs = [&](std::int64_t shownMs, std::int64_t motorMs) {
        Round round(library, plan(1), 1, 20.0, motorMs);
        return answer(round, true, round.readingMs() + shownMs).recallMs;
    };
    EXPECT_EQ(recallMs(2500, 0), 2500);
    EXPECT_EQ(recallMs(2500, 400), 2100);
    EXPECT_EQ(recallMs(300, 400), 0);
    EXPECT_EQ(recallMs(-100, 0), 0);
}

TEST_F(RoundTest, AHandThatWaitsForItsTurnIsNotTimed) {
    Round round(library, plan(2), 1);
    const Answer right = rightAnswer(round.question().body);
    const Attempt attempt = round.commit({right, Certainty::sure, 60'000, test::moment(2), false});
    EXPECT_FALSE(attempt.timed);
    EXPECT_EQ(attempt.recallMs, 0);
    EXPECT_FALSE(attempt.tooQuick);
    round.proceed();
    const Answer next = rightAnswer(round.question().body);
    EXPECT_TRUE(round.commit({next, Certainty::sure, 10, test::moment(2), false}).tooQuick) << "nobody read it";
}

TEST_F(RoundTest, TheReadingAllowanceIsTheRepsOwn) {
    const Round usual(library, plan(1), 1, 20.0);
    const Round slow(library, plan(1), 1, 10.0);
    EXPECT_EQ(usual.readingMs(), static_cast<std::int64_t>(readingLength(usual.question())) * 50);
    EXPECT_EQ(slow.readingMs(), 2 * usual.readingMs());
    EXPECT_EQ(slow.quickestMs(), usual.quickestMs());
}

TEST_F(RoundTest, OnlyWhatNobodyCouldHaveReadIsTooQuick) {
    Round quick(library, plan(1), 1);
    const auto least = quick.quickestMs();
    EXPECT_GE(least, 400);
    EXPECT_LT(least, quick.readingMs());
    EXPECT_TRUE(answer(quick, true, least - 1).tooQuick);
    Round fast(library, plan(1), 1);
    const auto attempt = answer(fast, true, least);
    EXPECT_FALSE(attempt.tooQuick);
    EXPECT_EQ(attempt.recallMs, 0);
}

TEST_F(RoundTest, TheSameSeedShowsTheSameOrder) {
    Round round(library, plan(1), 1);
    const auto order = round.view().order;
    EXPECT_EQ(round.view().order, order);
    EXPECT_EQ(Round(library, plan(1), 1).view().order, order);
}

} // namespace
} // namespace game
