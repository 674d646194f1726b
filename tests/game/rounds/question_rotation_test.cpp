#include "game/rounds/question_rotation.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class QuestionRotationTest : public testing::Test {
protected:
    void ask(std::size_t question, double days) {
        auto attempt = test::attemptAt(nugget, days);
        attempt.question = nugget.questions[question].id;
        history.add(attempt);
    }
    QuestionRotation rotation(std::uint64_t seed) const { return {history.record(library), seed}; }

    Library library = test::makeLibrary({.questions = 3});
    const Nugget& nugget = *library.nuggets().front();
    test::History history;
};

TEST_F(QuestionRotationTest, AskedOverAndOverEveryQuestionHasItsTurn) {
    std::set<const Question*> asked;
    for (int round = 0; round < 3; ++round) {
        const auto* next = rotation(7).of(nugget).front();
        asked.insert(next);
        ask(static_cast<std::size_t>(next - nugget.questions.data()), round);
    }
    EXPECT_EQ(asked.size(), 3U);
}

TEST_F(QuestionRotationTest, TheLastOneIsNeverNext) {
    ask(0, 1);
    ask(0, 2);
    ask(1, 3);
    ask(2, 4);
    ask(1, 5);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto order = rotation(seed).of(nugget);
        EXPECT_EQ(order[0], &nugget.questions[2]);
        EXPECT_EQ(order[2], &nugget.questions[1]);
    }
    EXPECT_TRUE(rotation(0).isLast(nugget, nugget.questions[1]));
    EXPECT_FALSE(rotation(0).isLast(nugget, nugget.questions[2]));
}

TEST_F(QuestionRotationTest, AmongEqualsAnotherTypeComesFirst) {
    auto shape = test::LibraryShape{.courses = 1, .modules = 1, .nuggets = 1, .questions = 11};
    const auto many = test::makeLibrary(shape);
    const auto& rich = *many.nuggets().front();
    // Questions 0 and 10 are of one type.
    history.add(test::attemptAt(rich, 1));
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto order = QuestionRotation(history.record(many), seed).of(rich);
        EXPECT_EQ(order[9], &rich.questions[10]);
        EXPECT_EQ(order[10], &rich.questions[0]);
    }
}

TEST_F(QuestionRotationTest, ChanceDecidesBetweenEquals) {
    std::set<const Question*> first;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        first.insert(rotation(seed).of(nugget).front());
        EXPECT_EQ(rotation(seed).of(nugget), rotation(seed).of(nugget));
    }
    EXPECT_EQ(first.size(), 3U);
}

} // namespace
} // namespace game
