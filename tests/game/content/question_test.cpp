#include "game/content/question.hpp"

#include <gtest/gtest.h>

#include "tests/game/content/sample_questions.hpp"

namespace {

TEST(Question, hasAChanceLevel) {
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::singleChoice()), 1.0 / 3);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::multipleChoice()), 1.0 / 7);
    EXPECT_DOUBLE_EQ(game::chanceLevel(game::TrueFalse{false}), 0.5);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::ordering()), 1.0 / 6);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::matching()), 1.0 / (4 * 3 * 2));
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::categorising()), 1.0 / 8);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::numeric()), 0.0);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::fillIn()), 0.0);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::hotspot()), 2.0 / 3);
    EXPECT_DOUBLE_EQ(game::chanceLevel(test::dialogue()), 2.0 / 3 * 1.0);
}

TEST(Question, takesTheLikeliestWayThroughATalk) {
    game::Dialogue talk = test::dialogue();
    talk.turns[0].replies[2].right = false;
    EXPECT_DOUBLE_EQ(game::chanceLevel(talk), 1.0 / 3 * 1.0 / 2);
}

TEST(Question, isReadToTheLastPart) {
    const auto length = [](game::QuestionBody body) {
        return game::readingLength({{}, "Größe?", "", std::move(body)});
    };
    EXPECT_EQ(length(test::singleChoice()), 6u + 3);
    EXPECT_EQ(length(game::TrueFalse{}), 6u);
    EXPECT_EQ(length(test::matching()), 6u + 7);
    EXPECT_EQ(length(test::categorising()), 6u + 2 + 3);
    EXPECT_EQ(length(test::numeric()), 6u + 4);
    EXPECT_EQ(length(test::fillIn()), 6u);
    EXPECT_EQ(length(test::hotspot()), 6u + 3);
    EXPECT_EQ(length(test::dialogue()), 6u + (5 + 3) + (5 + 2));
}

TEST(Question, isCalledAsInXml) {
    EXPECT_STREQ(game::formatName(test::singleChoice()), "single-choice");
    EXPECT_STREQ(game::formatName(test::fillIn()), "fill-in");
    EXPECT_STREQ(game::formatName(test::dialogue()), "dialogue");
    EXPECT_STREQ(game::formatTitle(game::TrueFalse{}), "True or false");
}

} // namespace
