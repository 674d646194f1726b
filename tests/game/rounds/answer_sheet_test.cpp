#include "game/rounds/answer_sheet.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/rng.hpp"
#include "tests/support/test_library.hpp"

namespace {

using game::AnswerSheet;

std::size_t partsShown(const game::QuestionBody& body) {
    if (const auto* single = std::get_if<game::SingleChoice>(&body)) {
        return single->options.size();
    }
    if (const auto* multiple = std::get_if<game::MultipleChoice>(&body)) {
        return multiple->options.size();
    }
    if (const auto* ordering = std::get_if<game::Ordering>(&body)) {
        return ordering->steps.size();
    }
    if (const auto* matching = std::get_if<game::Matching>(&body)) {
        return matching->rights.size();
    }
    if (const auto* sorting = std::get_if<game::Categorising>(&body)) {
        return sorting->members.size();
    }
    if (const auto* spot = std::get_if<game::Hotspot>(&body)) {
        return spot->regions.size();
    }
    return std::holds_alternative<game::TrueFalse>(body) ? 2 : 0;
}

std::vector<std::size_t> shuffled(std::size_t size, engine::Rng& rng) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), 0);
    rng.shuffle(order);
    return order;
}

/// Any order at all, also ones the game itself would not show.
game::QuestionView anyView(const game::QuestionBody& body, std::uint64_t seed) {
    engine::Rng rng(seed);
    game::QuestionView view;
    view.order = shuffled(partsShown(body), rng);
    if (std::holds_alternative<game::TrueFalse>(body)) {
        view.order = {0, 1};
    }
    if (const auto* talk = std::get_if<game::Dialogue>(&body)) {
        for (const game::Dialogue::Turn& turn : talk->turns) {
            view.replies.push_back(shuffled(turn.replies.size(), rng));
        }
    }
    return view;
}

game::Question questionOf(int kind) {
    return {game::QuestionId("c/n/q"), "Prompt", "Why", test::questionBody(kind)};
}

class AnswerSheetOfKind : public testing::TestWithParam<int> {
protected:
    game::Question question = questionOf(GetParam());
    AnswerSheet sheet{question, anyView(question.body, 7)};

    void give(const game::Answer& answer) {
        for (const std::size_t row : sheet.picksFor(answer)) {
            ASSERT_TRUE(sheet.pick(row));
        }
        if (sheet.isTyped()) {
            sheet.type(std::get<game::TypedText>(answer).text);
        }
    }
};

TEST_P(AnswerSheetOfKind, GivesBackTheRightAnswerWhateverTheOrder) {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        sheet = AnswerSheet(question, anyView(question.body, seed));
        give(game::rightAnswer(question.body));
        ASSERT_TRUE(sheet.complete());
        EXPECT_TRUE(game::judge(question.body, sheet.answer()).right);
    }
}

TEST_P(AnswerSheetOfKind, IsIncompleteAtFirst) {
    EXPECT_FALSE(sheet.complete());
    EXPECT_FALSE(sheet.undo());
    EXPECT_TRUE(sheet.picks().empty());
}

TEST_P(AnswerSheetOfKind, RefusesRowsThatAreNotThere) {
    EXPECT_FALSE(sheet.pick(sheet.rows()));
    EXPECT_FALSE(sheet.pick(99));
    EXPECT_FALSE(sheet.picked(99));
    EXPECT_TRUE(sheet.picks().empty());
}

TEST_P(AnswerSheetOfKind, UndoesPickByPickBackToNothing) {
    give(game::rightAnswer(question.body));
    while (!sheet.picks().empty()) {
        EXPECT_TRUE(sheet.undo());
        if (question.body.index() != 1) { // without the last tick a multiple choice still has an answer
            EXPECT_FALSE(sheet.complete());
        }
    }
    EXPECT_FALSE(sheet.undo());
}

TEST_P(AnswerSheetOfKind, KnowsNoPicksForAnotherTypesAnswer) {
    const game::Answer others[] = {game::ChosenOption{99},  game::ChosenOptions{{99}}, game::ChosenOrder{{99}},
                                   game::ChosenPairs{{99}}, game::ChosenRegion{99},    game::ChosenReplies{{99}},
                                   game::TypedText{"x"}};
    for (const game::Answer& other : others) {
        EXPECT_TRUE(sheet.picksFor(other).empty());
    }
}

INSTANTIATE_TEST_SUITE_P(AllKinds, AnswerSheetOfKind, testing::Range(0, test::kQuestionKinds));

TEST(AnswerSheet, KnowsNothingWithoutAQuestion) {
    AnswerSheet sheet;
    EXPECT_EQ(sheet.rows(), 0u);
    EXPECT_FALSE(sheet.pick(0));
    EXPECT_FALSE(sheet.complete());
    EXPECT_FALSE(sheet.isTyped());
    EXPECT_TRUE(sheet.picksFor(game::ChosenOption{0}).empty());
}

TEST(AnswerSheet, ASecondChoiceReplacesTheFirst) {
    const game::Question question = questionOf(0);
    AnswerSheet sheet(question, {{2, 0, 1}, {}});
    EXPECT_TRUE(sheet.pick(0));
    EXPECT_TRUE(sheet.pick(1));
    EXPECT_FALSE(sheet.picked(0));
    EXPECT_TRUE(sheet.picked(1));
    EXPECT_EQ(std::get<game::ChosenOption>(sheet.answer()).option, 0u);
    EXPECT_TRUE(sheet.undo());
    EXPECT_FALSE(sheet.complete());
}

TEST(AnswerSheet, TicksOnAndOffAndUndoesTheTicking) {
    const game::Question question = questionOf(2);
    AnswerSheet sheet(question, {{2, 1, 0}, {}});
    sheet.pick(0);
    sheet.pick(1);
    sheet.pick(0);
    EXPECT_FALSE(sheet.picked(0));
    EXPECT_EQ(std::get<game::ChosenOptions>(sheet.answer()).options, std::vector<std::size_t>{1});
    sheet.undo();
    EXPECT_TRUE(sheet.picked(0));
    sheet.pick(0);
    sheet.pick(1);
    EXPECT_FALSE(sheet.complete());
}

TEST(AnswerSheet, TrueStandsFirst) {
    const game::Question question = questionOf(1);
    AnswerSheet sheet(question, {{0, 1}, {}});
    sheet.pick(0);
    EXPECT_TRUE(std::get<game::ChosenTruth>(sheet.answer()).value);
    sheet.pick(1);
    EXPECT_FALSE(std::get<game::ChosenTruth>(sheet.answer()).value);
}

TEST(AnswerSheet, PlacesEachStepOnce) {
    const game::Question question = questionOf(3);
    AnswerSheet sheet(question, {{1, 2, 0}, {}});
    EXPECT_TRUE(sheet.pick(2));
    EXPECT_FALSE(sheet.pick(2));
    EXPECT_TRUE(sheet.pick(0));
    EXPECT_EQ(sheet.current(), 2u);
    EXPECT_FALSE(sheet.complete());
    EXPECT_TRUE(sheet.pick(1));
    EXPECT_FALSE(sheet.pick(1));
    EXPECT_EQ(std::get<game::ChosenOrder>(sheet.answer()).order, (std::vector<std::size_t>{0, 1, 2}));
}

TEST(AnswerSheet, GivesEachRightSideToOneLeft) {
    const game::Question question = questionOf(4); // three lefts, four rights
    AnswerSheet sheet(question, {{3, 2, 1, 0}, {}});
    EXPECT_EQ(sheet.rows(), 4u);
    EXPECT_TRUE(sheet.pick(0));
    EXPECT_EQ(sheet.current(), 1u);
    EXPECT_FALSE(sheet.pick(0));
    EXPECT_TRUE(sheet.pick(3));
    EXPECT_TRUE(sheet.pick(1));
    EXPECT_EQ(sheet.current(), 3u);
    EXPECT_FALSE(sheet.pick(2)); // no left is left
    EXPECT_EQ(std::get<game::ChosenPairs>(sheet.answer()).rights, (std::vector<std::size_t>{3, 0, 2}));
}

TEST(AnswerSheet, PutsMembersIntoCategoriesInTheOrderShown) {
    const game::Question question = questionOf(5);
    AnswerSheet sheet(question, {{2, 0, 1}, {}});
    EXPECT_EQ(sheet.rows(), 2u);
    EXPECT_TRUE(sheet.pick(1));
    EXPECT_TRUE(sheet.pick(0));
    EXPECT_TRUE(sheet.pick(0));
    EXPECT_FALSE(sheet.pick(0));
    EXPECT_EQ(std::get<game::ChosenCategories>(sheet.answer()).categories, (std::vector<std::size_t>{0, 0, 1}));
    EXPECT_TRUE(game::judge(question.body, sheet.answer()).right);
}

TEST(AnswerSheet, TypedTextNeedsMoreThanSpace) {
    const game::Question question = questionOf(7);
    AnswerSheet sheet(question, {});
    EXPECT_TRUE(sheet.isTyped());
    EXPECT_EQ(sheet.rows(), 0u);
    sheet.type("  ");
    EXPECT_FALSE(sheet.complete());
    sheet.type("Trust");
    EXPECT_TRUE(sheet.complete());
    EXPECT_EQ(std::get<game::TypedText>(sheet.answer()).text, "Trust");
}

/// Turn 0 leads to 2 by its first reply, to 1 by its second and ends by its third.
game::Question branchingTalk() {
    game::Dialogue talk;
    talk.turns.push_back({"Sara", "Hello", {{"Jump", true, 2}, {"Walk", false, 1}, {"Leave", false, {}}}});
    talk.turns.push_back({"Sara", "Slow", {{"Yes", true, 2}, {"No", false, {}}}});
    talk.turns.push_back({"Sara", "Bye", {{"Bye", true, {}}, {"Stay", false, {}}}});
    return {game::QuestionId("c/n/q"), "Prompt", "Why", talk};
}

TEST(AnswerSheet, FollowsTheTalkWhereRepliesLead) {
    const game::Question question = branchingTalk();
    AnswerSheet sheet(question, {{}, {{2, 0, 1}, {0, 1}, {1, 0}}});
    EXPECT_EQ(sheet.rows(), 3u);
    sheet.pick(1); // Jump
    EXPECT_EQ(sheet.current(), 2u);
    EXPECT_EQ(sheet.rows(), 2u);
    EXPECT_FALSE(sheet.picked(0));
    sheet.pick(1); // Bye
    EXPECT_EQ(sheet.current(), 3u);
    EXPECT_EQ(sheet.rows(), 0u);
    EXPECT_TRUE(sheet.complete());
    EXPECT_EQ(std::get<game::ChosenReplies>(sheet.answer()).replies, (std::vector<std::size_t>{0, 0}));
    EXPECT_TRUE(sheet.undo());
    EXPECT_EQ(sheet.current(), 2u);
    EXPECT_TRUE(sheet.undo());
    EXPECT_TRUE(sheet.pick(0)); // Leave: over at once
    EXPECT_TRUE(sheet.complete());
    EXPECT_EQ(std::get<game::ChosenReplies>(sheet.answer()).replies, std::vector<std::size_t>{2});
}

TEST(AnswerSheet, PicksForATalkFollowTheSameWay) {
    const game::Question question = branchingTalk();
    const AnswerSheet sheet(question, {{}, {{2, 0, 1}, {1, 0}, {1, 0}}});
    EXPECT_EQ(sheet.picksFor(game::ChosenReplies{{1, 0, 1}}), (std::vector<std::size_t>{2, 1, 0}));
    EXPECT_TRUE(sheet.picksFor(game::ChosenReplies{{2, 0}}).empty()); // goes on after the end
}

RC_GTEST_PROP(AnswerSheetProperties, PicksAtRandomNeverBreakItAndItsAnswerComesBack, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    const game::Question question = questionOf(static_cast<int>(rng.below(test::kQuestionKinds)));
    const game::QuestionView view = anyView(question.body, rng.next());
    AnswerSheet sheet(question, view);
    for (int i = 0; i < 30; ++i) {
        rng.chance(0.2) ? sheet.undo() : sheet.pick(rng.below(8));
    }
    if (!sheet.complete()) {
        return;
    }
    AnswerSheet copy(question, view);
    for (const std::size_t row : copy.picksFor(sheet.answer())) {
        RC_ASSERT(copy.pick(row));
    }
    RC_ASSERT(copy.complete());
    RC_ASSERT(copy.picksFor(copy.answer()) == copy.picksFor(sheet.answer()));
}

} // namespace
