#include "game/content/answer.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/game/content/sample_questions.hpp"

namespace {

using game::judge;

void expectJudged(const game::QuestionBody& question, const game::Answer& answer, bool right, double share) {
    const game::Judgement judgement = judge(question, answer);
    EXPECT_EQ(judgement.right, right);
    EXPECT_DOUBLE_EQ(judgement.share, share);
}

TEST(Judge, singleChoice) {
    expectJudged(test::singleChoice(), game::ChosenOption{1}, true, 1.0);
    expectJudged(test::singleChoice(), game::ChosenOption{0}, false, 0.0);
    expectJudged(test::singleChoice(), game::ChosenOption{99}, false, 0.0);
}

TEST(Judge, multipleChoiceIsAllOfThemAndNoOther) {
    expectJudged(test::multipleChoice(), game::ChosenOptions{{0, 2}}, true, 1.0);
    expectJudged(test::multipleChoice(), game::ChosenOptions{{2, 0, 2}}, true, 1.0);
    expectJudged(test::multipleChoice(), game::ChosenOptions{{0}}, false, 2.0 / 3);
    expectJudged(test::multipleChoice(), game::ChosenOptions{{0, 1, 2}}, false, 2.0 / 3);
    expectJudged(test::multipleChoice(), game::ChosenOptions{{1}}, false, 0.0);
    expectJudged(test::multipleChoice(), game::ChosenOptions{{0, 2, 3}}, false, 0.0);
}

TEST(Judge, trueFalse) {
    expectJudged(game::TrueFalse{false}, game::ChosenTruth{false}, true, 1.0);
    expectJudged(game::TrueFalse{false}, game::ChosenTruth{true}, false, 0.0);
}

TEST(Judge, ordering) {
    expectJudged(test::ordering(), game::ChosenOrder{{0, 1, 2}}, true, 1.0);
    expectJudged(test::ordering(), game::ChosenOrder{{0, 2, 1}}, false, 1.0 / 3);
    expectJudged(test::ordering(), game::ChosenOrder{{0, 1}}, false, 0.0);
    expectJudged(test::ordering(), game::ChosenOrder{{0, 1, 7}}, false, 0.0);
}

TEST(Judge, matching) {
    expectJudged(test::matching(), game::ChosenPairs{{0, 1, 2}}, true, 1.0);
    expectJudged(test::matching(), game::ChosenPairs{{0, 1, 3}}, false, 2.0 / 3);
    expectJudged(test::matching(), game::ChosenPairs{{0, 1, 4}}, false, 0.0);
}

TEST(Judge, categorising) {
    expectJudged(test::categorising(), game::ChosenCategories{{0, 1, 0}}, true, 1.0);
    expectJudged(test::categorising(), game::ChosenCategories{{0, 0, 0}}, false, 2.0 / 3);
    expectJudged(test::categorising(), game::ChosenCategories{{0, 1, 2}}, false, 0.0);
}

TEST(Judge, typed) {
    expectJudged(test::numeric(), game::TypedText{"3 days"}, true, 1.0);
    expectJudged(test::numeric(), game::TypedText{"4"}, false, 0.0);
    expectJudged(test::fillIn(), game::TypedText{"Credibility"}, true, 1.0);
    expectJudged(test::fillIn(), game::TypedText{"hope"}, false, 0.0);
}

TEST(Judge, hotspotTakesAnyRightRegion) {
    expectJudged(test::hotspot(), game::ChosenRegion{1}, true, 1.0);
    expectJudged(test::hotspot(), game::ChosenRegion{2}, true, 1.0);
    expectJudged(test::hotspot(), game::ChosenRegion{0}, false, 0.0);
    expectJudged(test::hotspot(), game::ChosenRegion{3}, false, 0.0);
}

TEST(Judge, dialogueIsRightToItsEnd) {
    expectJudged(test::dialogue(), game::ChosenReplies{{0, 1}}, true, 1.0);
    expectJudged(test::dialogue(), game::ChosenReplies{{2}}, true, 1.0);
    expectJudged(test::dialogue(), game::ChosenReplies{{0, 0}}, false, 0.5);
    expectJudged(test::dialogue(), game::ChosenReplies{{1, 1}}, false, 0.5);
    expectJudged(test::dialogue(), game::ChosenReplies{{0}}, false, 0.5);
    expectJudged(test::dialogue(), game::ChosenReplies{}, false, 0.0);
    expectJudged(test::dialogue(), game::ChosenReplies{{2, 0}}, false, 0.0);
    expectJudged(test::dialogue(), game::ChosenReplies{{5}}, false, 0.0);
}

TEST(Judge, takesTheRightAnswerOfItsOwnKindOnly) {
    const auto questions = test::oneOfEach();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        for (std::size_t j = 0; j < questions.size(); ++j) {
            const game::Answer answer = game::rightAnswer(questions[j]);
            expectJudged(questions[i], answer, i == j, i == j ? 1.0 : 0.0);
        }
    }
}

std::vector<std::size_t> anyNumbers() {
    return *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 5));
}

game::Answer anyAnswer() {
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return game::ChosenOption{*rc::gen::arbitrary<std::size_t>()};
    case 1:
        return game::ChosenOptions{anyNumbers()};
    case 2:
        return game::ChosenTruth{*rc::gen::arbitrary<bool>()};
    case 3:
        return game::ChosenOrder{anyNumbers()};
    case 4:
        return game::ChosenPairs{anyNumbers()};
    case 5:
        return game::ChosenCategories{anyNumbers()};
    case 6:
        return game::TypedText{*rc::gen::arbitrary<std::string>()};
    case 7:
        return game::ChosenRegion{*rc::gen::arbitrary<std::size_t>()};
    default:
        return game::ChosenReplies{anyNumbers()};
    }
}

RC_GTEST_PROP(Judge, sharesAllExactlyWhenRight, ()) {
    const auto questions = test::oneOfEach();
    const auto& question = questions[*rc::gen::inRange<std::size_t>(0, questions.size())];
    const game::Judgement judgement = judge(question, anyAnswer());
    RC_ASSERT(judgement.share >= 0.0);
    RC_ASSERT(judgement.share <= 1.0);
    RC_ASSERT(judgement.right == (judgement.share == 1.0));
}

TEST(RightAnswer, isToldInWords) {
    const char* expected[] = {"B",
                              "A; C",
                              "False",
                              "A → B → C",
                              "A – 1; B – 2; C – 3",
                              "X: A, C; Y: B",
                              "2.5 days, give or take 0.5",
                              "trust or credibility",
                              "B or C",
                              "“A” → “E”"};
    const auto questions = test::oneOfEach();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        EXPECT_EQ(game::rightAnswerText(questions[i]), expected[i]);
    }
    EXPECT_EQ(game::rightAnswerText(game::Numeric{80, 0, "%"}), "80%");
}

} // namespace
