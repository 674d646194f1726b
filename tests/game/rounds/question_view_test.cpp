#include "game/rounds/question_view.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_library.hpp"

namespace game {
namespace {

using Order = std::vector<std::size_t>;

Question questionOf(QuestionBody body) {
    return {QuestionId("c/n/q"), "A prompt?", "A reason.", std::move(body)};
}

Order authorsOrder(std::size_t count) {
    Order order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

std::size_t expectedRows(const QuestionBody& body) {
    const std::size_t rows[] = {3, 3, 2, 3, 4, 3, 0, 0, 2, 0};
    return rows[body.index()];
}

bool isPermutation(Order order, std::size_t count) {
    std::sort(order.begin(), order.end());
    return order == authorsOrder(count);
}

TEST(QuestionView, TrueFalseAndRegionsKeepTheAuthorsOrder) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        EXPECT_EQ(QuestionView::of(questionOf(TrueFalse{true}), seed).order, authorsOrder(2));
        EXPECT_EQ(QuestionView::of(questionOf(test::questionBody(8)), seed).order, authorsOrder(2));
    }
}

TEST(QuestionView, TheRightOptionStandsEverywhereSometimes) {
    std::vector<int> first(3, 0);
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        ++first[QuestionView::of(questionOf(test::questionBody(0)), seed).order.front()];
    }
    EXPECT_GT(*std::min_element(first.begin(), first.end()), 60);
}

TEST(QuestionView, RepliesAreShuffledTurnByTurn) {
    int rightFirst = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto view = QuestionView::of(questionOf(test::dialogueBody()), seed);
        ASSERT_EQ(view.replies.size(), 2U);
        rightFirst += view.replies[0].front() == 0 ? 1 : 0;
    }
    EXPECT_GT(rightFirst, 60);
    EXPECT_LT(rightFirst, 140);
}

RC_GTEST_PROP(QuestionViewProperties, EveryPartIsShownOnceAndTheSameForTheSameSeed, (std::uint64_t seed)) {
    const auto question = questionOf(test::questionBody(*rc::gen::inRange(0, test::kQuestionKinds)));
    const auto view = QuestionView::of(question, seed);
    RC_ASSERT(isPermutation(view.order, expectedRows(question.body)));
    for (const auto& replies : view.replies) {
        RC_ASSERT(isPermutation(replies, 2));
    }
    const auto again = QuestionView::of(question, seed);
    RC_ASSERT(again.order == view.order);
    RC_ASSERT(again.replies == view.replies);
}

RC_GTEST_PROP(QuestionViewProperties, AnOrderingIsNeverShownSolved, (std::uint64_t seed)) {
    Ordering ordering;
    const int count = *rc::gen::inRange(2, 7);
    for (int i = 0; i < count; ++i) {
        // Two steps may read the same.
        ordering.steps.push_back(std::to_string(i / 2 * (i % 3)));
    }
    if (std::all_of(ordering.steps.begin(), ordering.steps.end(),
                    [&](const auto& step) { return step == ordering.steps.front(); })) {
        ordering.steps.front() = "first";
    }
    std::vector<std::string> shown;
    for (const auto step : QuestionView::of(questionOf(ordering), seed).order) {
        shown.push_back(ordering.steps[step]);
    }
    RC_ASSERT(shown != ordering.steps);
}

} // namespace
} // namespace game
