#include "game/content/fact_mark.hpp"

#include <set>

#include <gtest/gtest.h>

#include "tests/game/content/sample_questions.hpp"
#include "tests/support/test_library.hpp"

namespace game {
namespace {

TEST(FactMark, TellsEveryTypeApart) {
    std::set<std::string> marks;
    for (int kind = 0; kind < test::kQuestionKinds; ++kind) {
        marks.insert(factMark(test::questionBody(kind)));
    }
    EXPECT_EQ(marks.size(), static_cast<std::size_t>(test::kQuestionKinds));
}

TEST(FactMark, IsTheSameInEveryVersionOfTheGame) {
    EXPECT_EQ(factMark(TrueFalse{true}), "105c6ebc");
    EXPECT_EQ(factMark(test::singleChoice()), "26dae8fd");
}

TEST(FactMark, ChangesWithTheRightAnswer) {
    auto single = test::singleChoice();
    single.right = 0;
    EXPECT_NE(factMark(single), factMark(test::singleChoice()));
    EXPECT_NE(factMark(TrueFalse{true}), factMark(TrueFalse{false}));
    auto numeric = test::numeric();
    numeric.answer = 2.6;
    EXPECT_NE(factMark(numeric), factMark(test::numeric()));
    auto ordering = test::ordering();
    std::swap(ordering.steps[0], ordering.steps[1]);
    EXPECT_NE(factMark(ordering), factMark(test::ordering()));
    auto sorting = test::categorising();
    sorting.members[0].category = 1;
    EXPECT_NE(factMark(sorting), factMark(test::categorising()));
}

TEST(FactMark, StaysWhenOnlyTheRestChanges) {
    auto single = test::singleChoice();
    single.options[0].text = "a distractor in other words";
    std::swap(single.options[0], single.options[1]);
    single.right = 0;
    EXPECT_EQ(factMark(single), factMark(test::singleChoice()));
    auto typed = test::fillIn();
    typed.accepted.push_back("trustworthiness");
    EXPECT_EQ(factMark(typed), factMark(test::fillIn()));
    auto numeric = test::numeric();
    numeric.tolerance = 1.0;
    EXPECT_EQ(factMark(numeric), factMark(test::numeric()));
    auto multiple = test::multipleChoice();
    std::swap(multiple.options[0], multiple.options[2]);
    EXPECT_EQ(factMark(multiple), factMark(test::multipleChoice()));
}

TEST(LevelsMark, ChangesWithAnyNuggetAndIsTheSameOtherwise) {
    const std::string mark = levelsMark(test::makeLibrary());
    EXPECT_EQ(mark.size(), 16u);
    EXPECT_EQ(levelsMark(test::makeLibrary()), mark);
    test::LibraryShape shape;
    shape.nuggets = 9;
    EXPECT_NE(levelsMark(test::makeLibrary(shape)), mark);
    shape = {};
    shape.questions = 2;
    EXPECT_NE(levelsMark(test::makeLibrary(shape)), mark);
}

} // namespace
} // namespace game
