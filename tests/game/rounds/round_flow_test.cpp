#include "game/rounds/round_flow.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

using Stage = RoundFlow::Stage;

class RoundFlowTest : public testing::Test {
protected:
    /// Over the first nuggets; the first is new when told so.
    RoundFlow flow(std::size_t items, bool isNew = false) {
        RoundPlan plan;
        for (std::size_t i = 0; i < items; ++i) {
            const auto& nugget = *library.nuggets()[i];
            plan.items.push_back({nugget.id, nugget.questions[1].id, isNew && i == 0, 1});
        }
        return RoundFlow(Round(library, plan, 1));
    }
    static RoundFlow::Given given(const RoundFlow& flow, bool right = true) {
        return {right ? rightAnswer(flow.round().question().body) : Answer(TypedText{"-"}), test::moment(1)};
    }
    /// What a question shown for so long is recorded as.
    static std::int64_t recallMs(RoundFlow& flow) { return flow.commit(given(flow)).recallMs; }

    Library library = test::makeLibrary();
};

TEST_F(RoundFlowTest, GoesFromSnippetToQuestionToPlayToFeedbackToTheEnd) {
    RoundFlow round = flow(1, true);
    EXPECT_EQ(round.stage(), Stage::snippet);
    EXPECT_EQ(round.proceed(), library.nuggets()[0]->id) << "what was read has to be recorded";
    EXPECT_EQ(round.stage(), Stage::question);
    round.commit(given(round));
    round.saved(true);
    EXPECT_EQ(round.stage(), Stage::play);
    EXPECT_EQ(round.proceed(), std::nullopt);
    EXPECT_EQ(round.stage(), Stage::play) << "a play is left by its end alone";
    round.playOver();
    EXPECT_EQ(round.stage(), Stage::feedback);
    EXPECT_EQ(round.proceed(), std::nullopt);
    EXPECT_EQ(round.stage(), Stage::finished);
}

TEST_F(RoundFlowTest, WhatIsNotPlayedHasItsFeedbackAtOnce) {
    RoundFlow round = flow(2);
    round.commit(given(round));
    round.saved(false);
    EXPECT_EQ(round.stage(), Stage::feedback);
    round.proceed();
    EXPECT_EQ(round.stage(), Stage::question);
}

TEST_F(RoundFlowTest, NothingGoesOnBeforeTheAnswerIsSaved) {
    RoundFlow round = flow(2);
    const Attempt first = round.commit(given(round, true));
    EXPECT_EQ(round.stage(), Stage::question);
    ASSERT_TRUE(round.unsaved());
    EXPECT_EQ(round.proceed(), std::nullopt);
    EXPECT_EQ(round.stage(), Stage::question);
    round.wait(5000.0);
    EXPECT_EQ(round.commit(given(round, false)), first)
        << "it was judged, whatever is chosen while the disk is full";
    round.saved(false);
    EXPECT_FALSE(round.unsaved());
}

TEST_F(RoundFlowTest, TheClockRunsWhileAQuestionIsFacedAndNotInPauses) {
    RoundFlow quick = flow(1);
    RoundFlow slow = flow(1);
    RoundFlow paused = flow(1);
    for (RoundFlow* round : {&quick, &slow, &paused}) {
        round->wait(60'000.0);
    }
    slow.wait(2000.0);
    paused.setPaused(true);
    paused.wait(2000.0);
    paused.setPaused(false);
    const std::int64_t usual = recallMs(quick);
    EXPECT_EQ(recallMs(slow), usual + 2000);
    EXPECT_EQ(recallMs(paused), usual);
}

TEST_F(RoundFlowTest, ASnippetIsReadWithoutAClock) {
    RoundFlow read = flow(1, true);
    read.wait(90'000.0);
    read.proceed();
    read.wait(60'000.0);
    RoundFlow met = flow(1);
    met.wait(60'000.0);
    EXPECT_EQ(recallMs(read), recallMs(met));
}

TEST_F(RoundFlowTest, ATypedAnswerWasRecalledWithItsFirstKey) {
    RoundFlow typed = flow(1);
    RoundFlow chosen = flow(1);
    for (RoundFlow* round : {&typed, &chosen}) {
        round->wait(60'000.0);
    }
    typed.typed();
    typed.wait(8000.0);
    typed.typed();
    EXPECT_EQ(recallMs(typed), recallMs(chosen));
}

TEST_F(RoundFlowTest, EveryQuestionBeginsAtNothing) {
    RoundFlow round = flow(2);
    round.wait(90'000.0);
    round.typed();
    round.setCertainty(Certainty::certain);
    round.commit(given(round));
    round.saved(false);
    round.proceed();
    EXPECT_EQ(round.certainty(), kDefaultCertainty);
    EXPECT_TRUE(round.commit(given(round)).tooQuick) << "the clock stands at nothing";
}

TEST_F(RoundFlowTest, CertaintyMovesAsFarAsItGoes) {
    RoundFlow round = flow(1);
    round.moveCertainty(9);
    EXPECT_EQ(round.certainty(), Certainty::certain);
    round.moveCertainty(-9);
    EXPECT_EQ(round.certainty(), Certainty::guess);
    round.moveCertainty(1);
    EXPECT_EQ(round.commit(given(round)).certainty, Certainty::unsure);
}

TEST_F(RoundFlowTest, APauseEndsTheQuestionWhetherToLeave) {
    RoundFlow round = flow(1);
    round.setPaused(true);
    round.askToLeave(true);
    EXPECT_TRUE(round.isLeaving());
    round.setPaused(false);
    EXPECT_FALSE(round.isLeaving());
    EXPECT_FALSE(round.isPaused());
}

} // namespace
} // namespace game
