#include "game/content/answer_way.hpp"

#include <gtest/gtest.h>

namespace {

using game::AnswerWay;
using game::answerWay;

TEST(AnswerWay, IsHowARepAnswersEachType) {
    EXPECT_EQ(answerWay(game::SingleChoice()), AnswerWay::choose);
    EXPECT_EQ(answerWay(game::MultipleChoice()), AnswerWay::tick);
    EXPECT_EQ(answerWay(game::TrueFalse()), AnswerWay::choose);
    EXPECT_EQ(answerWay(game::Ordering()), AnswerWay::arrange);
    EXPECT_EQ(answerWay(game::Matching()), AnswerWay::arrange);
    EXPECT_EQ(answerWay(game::Categorising()), AnswerWay::assign);
    EXPECT_EQ(answerWay(game::Numeric()), AnswerWay::type);
    EXPECT_EQ(answerWay(game::FillIn()), AnswerWay::type);
    EXPECT_EQ(answerWay(game::Hotspot()), AnswerWay::choose);
    EXPECT_EQ(answerWay(game::Dialogue()), AnswerWay::talk);
}

} // namespace
