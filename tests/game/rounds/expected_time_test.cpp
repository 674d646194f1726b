#include "game/rounds/expected_time.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_library.hpp"

namespace game {
namespace {

Question questionOf(QuestionBody body, std::size_t promptLength = 60) {
    return {QuestionId("c/n/q"), std::string(promptLength, 'x'), "A reason.", std::move(body)};
}

TEST(ExpectedTime, IsReadingAndRecalling) {
    // 60 characters at 20 a second, and 2.5 s to judge a statement.
    EXPECT_EQ(expectedTenths(questionOf(TrueFalse{true}), 20.0), 55);
    EXPECT_EQ(expectedTenths(questionOf(TrueFalse{true}), 10.0), 85);
}

TEST(ExpectedTime, EveryTypeTakesALikelyTime) {
    for (int kind = 0; kind < test::kQuestionKinds; ++kind) {
        const auto question = questionOf(test::questionBody(kind));
        EXPECT_GE(expectedTenths(question, 20.0), 50) << formatName(question.body);
        EXPECT_LE(expectedTenths(question, 20.0), 250) << formatName(question.body);
    }
}

TEST(ExpectedTime, MoreToPlaceTakesLonger) {
    const auto three = questionOf(Ordering{{"a", "b", "c"}});
    const auto five = questionOf(Ordering{{"a", "b", "c", "d", "e"}});
    EXPECT_GE(expectedTenths(five, 20.0), expectedTenths(three, 20.0) + 30);
}

TEST(ExpectedTime, OfADialogueTheTurnsMetCount) {
    auto talk = std::get<Dialogue>(test::dialogueBody());
    const int both = expectedTenths(questionOf(talk), 20.0);
    talk.turns[0].replies[0].next.reset();
    EXPECT_LT(expectedTenths(questionOf(talk), 20.0), both);
}

} // namespace
} // namespace game
