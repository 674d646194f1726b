#include "game/widgets/assessment_words.hpp"

#include <gmock/gmock.h>

#include "tests/support/test_history.hpp"

namespace {

namespace words = game::words;
using testing::HasSubstr;

class AssessmentWords : public testing::Test {
protected:
    const game::Module& module(std::size_t place) { return library.courses().front().modules.at(place); }
    std::string after(const game::RoundSummary& summary) {
        return words::afterAssessment(history.record(library), summary, test::moment(1.6));
    }
    game::RoundSummary summary(std::size_t place, int right, bool passed) {
        game::RoundSummary summary;
        summary.context = game::AttemptContext::assessment;
        summary.module = module(place).id;
        summary.items = 8;
        summary.firstTry = right;
        summary.passed = passed;
        return summary;
    }

    game::Library library = test::makeLibrary();
    test::History history;
};

TEST_F(AssessmentWords, BeforeItSayWhatIsAskedWhatPassesAndWhatThatUnlocks) {
    const game::OfferCard card = words::beforeAssessment(library, module(0), false);
    EXPECT_EQ(card.title, "Assessment: " + module(0).title);
    EXPECT_THAT(card.sentence, HasSubstr("8 questions"));
    EXPECT_THAT(card.sentence, HasSubstr("7 right (80 %) pass"));
    EXPECT_THAT(card.sentence, HasSubstr("opens “" + module(1).title + "”"));
    EXPECT_EQ(card.choices.front().id, "begin");
}

TEST_F(AssessmentWords, APlacementTestSaysThatItSkipsTheBriefing) {
    const game::OfferCard card = words::beforeAssessment(library, module(2), true);
    EXPECT_EQ(card.title, "Placement test: " + module(2).title);
    EXPECT_THAT(card.sentence, HasSubstr("briefing is skipped"));
    EXPECT_THAT(card.sentence, HasSubstr("completes the building and with it the course"));
}

TEST_F(AssessmentWords, AfterwardsTheScoreStandsBesideThePassMark) {
    const std::string passed = after(summary(0, 7, true));
    EXPECT_THAT(passed, HasSubstr("7 of 8 right; 7 right (80 %) pass."));
    EXPECT_THAT(passed, HasSubstr("“" + module(1).title + "” is open"));
    const std::string failed = after(summary(0, 5, false));
    EXPECT_THAT(failed, HasSubstr("5 of 8 right; 7 right (80 %) pass."));
    EXPECT_THAT(failed, testing::Not(HasSubstr("is open")));
    EXPECT_THAT(failed, HasSubstr("try again when you like"));
    EXPECT_THAT(after(summary(2, 8, true)), HasSubstr("course is complete"));
}

TEST_F(AssessmentWords, WhatRestsIsNotToBeTriedAgainToday) {
    for (const double day : {1.4, 1.5}) {
        history.add(game::AssessmentTaken{module(0).id, false, 5, 8, false, test::moment(day)});
    }
    const std::string failed = after(summary(0, 5, false));
    EXPECT_THAT(failed, HasSubstr("the assessment rests until tomorrow"));
    EXPECT_THAT(failed, testing::Not(HasSubstr("try again when you like")));
}

} // namespace
