#include "game/scenes/assessment_words.hpp"

#include <gmock/gmock.h>

#include "tests/support/test_library.hpp"

namespace {

namespace words = game::words;
using testing::HasSubstr;

class AssessmentWords : public testing::Test {
protected:
    const game::Module& module(std::size_t place) { return library.courses().front().modules.at(place); }
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
    const std::string passed = words::afterAssessment(library, summary(0, 7, true));
    EXPECT_THAT(passed, HasSubstr("7 of 8 right; 7 right (80 %) pass."));
    EXPECT_THAT(passed, HasSubstr("“" + module(1).title + "” is open"));
    const std::string failed = words::afterAssessment(library, summary(0, 5, false));
    EXPECT_THAT(failed, HasSubstr("5 of 8 right; 7 right (80 %) pass."));
    EXPECT_THAT(failed, testing::Not(HasSubstr("is open")));
    EXPECT_THAT(words::afterAssessment(library, summary(2, 8, true)), HasSubstr("course is complete"));
}

} // namespace
