#include "game/cards/letter_board.hpp"

#include <gtest/gtest.h>

#include "engine/core/utf8.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/text/typesetter.hpp"
#include "game/cards/question_card.hpp"
#include "tests/support/fonts.hpp"

namespace {

using game::LetterBoard;

std::vector<std::string> idsOf(const LetterBoard& board) {
    std::vector<std::string> ids;
    for (const game::Tile& tile : board.tiles()) {
        ids.push_back(tile.id);
    }
    return ids;
}

bool has(const LetterBoard& board, const std::string& id) {
    const auto ids = idsOf(board);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Two presses at most for any letter, figure, space or hyphen.
std::string spelt(const std::string& text, LetterBoard::Kind kind = LetterBoard::Kind::letters) {
    LetterBoard board(kind);
    std::string typed;
    for (const char letter : text) {
        const std::string id = "card.key." + (letter == ' ' ? "Space" : std::string(1, letter));
        if (!has(board, id)) {
            for (const std::string& group : idsOf(board)) {
                if (group.substr(9).find(letter) != std::string::npos && group.size() > 10) {
                    EXPECT_TRUE(board.press(group, typed));
                    break;
                }
            }
        }
        EXPECT_TRUE(board.press(id, typed)) << letter;
    }
    return typed;
}

TEST(LetterBoard, SpellsEveryWord) {
    EXPECT_EQ(spelt("NEED-BASED 24 QUIZ"), "need-based 24 quiz");
}

TEST(LetterBoard, OffersFewPlacesAtATime) {
    LetterBoard board(LetterBoard::Kind::letters);
    EXPECT_LE(board.tiles().size(), 10u);
    std::string typed;
    ASSERT_TRUE(board.press("card.key.UVWXYZ", typed));
    EXPECT_EQ(board.focus(), "card.key.U");
    EXPECT_LE(board.tiles().size(), 7u);
    ASSERT_TRUE(board.press("card.key.All", typed));
    EXPECT_EQ(board.focus(), "card.key.ABCDE");
    EXPECT_EQ(typed, "");
}

TEST(LetterBoard, NamesBeginEveryWordWithACapital) {
    EXPECT_EQ(spelt("MARA VON O'NEILL-BO", LetterBoard::Kind::names), "Mara Von O'Neill-Bo");
    EXPECT_FALSE(has(LetterBoard(LetterBoard::Kind::letters), "card.key.'"));
}

TEST(LetterBoard, DeletesWholeCharacters) {
    LetterBoard board(LetterBoard::Kind::letters);
    std::string typed = "aé";
    ASSERT_TRUE(board.press("card.key.Delete", typed));
    EXPECT_EQ(typed, "a");
    board.press("card.key.Delete", typed);
    ASSERT_TRUE(board.press("card.key.Delete", typed));
    EXPECT_EQ(typed, "");
}

TEST(LetterBoard, ANumberHasItsFiguresSideBySide) {
    LetterBoard board(LetterBoard::Kind::figures);
    std::string typed;
    for (const char* key : {"-", "1", "2", ".", "5"}) {
        ASSERT_TRUE(board.press(std::string("card.key.") + key, typed));
    }
    EXPECT_EQ(typed, "-12.5");
    EXPECT_EQ(board.focus(), "card.key.5") << "the same figure is often wanted again";
    EXPECT_FALSE(board.press("card.key.A", typed));
}

TEST(LetterBoard, StandsBesideItsFieldAtEverySize) {
    engine::Typesetter typesetter(test::fonts());
    const engine::Theme theme = engine::Theme::night();
    const game::Question word{game::QuestionId("c/n/q"), "Prompt", "Why", game::FillIn{{"answer"}}};
    const game::Question number{game::QuestionId("c/n/q"), "Prompt", "Why", game::Numeric{4.0, 0.0, "per cent"}};
    // One with as many groups of other letters as there ever are.
    game::Course course;
    course.modules.resize(1);
    course.modules.front().nuggets.resize(1);
    course.modules.front().nuggets.front().questions = {
        {game::QuestionId("c/n/r"), "", "", game::FillIn{{"абвгдежзиклмнопрстуфхцчшщъыьэюя./&'"}}},
        {game::QuestionId("c/n/s"), "", "", game::Numeric{4.0, 0.0, "kWh/m² month", true}}};
    for (const engine::Vec2 size : {engine::Vec2{1280, 720}, engine::Vec2{1920, 1080}, engine::Vec2{3840, 2160}}) {
        for (const float text : {0.8f, 1.0f, 1.5f, 2.0f}) {
            const engine::View view{size.x, size.y, text};
            const engine::Rect box{view.px(48), size.y * 0.35f, size.x * 0.6f, size.y * 0.32f};
            for (const game::Question* question : {&word, &number}) {
                const auto card = game::QuestionCard::make(*question, {});
                card->offerLetters(course);
                engine::Screen screen(view, theme, typesetter);
                card->build(screen, box, game::CardState::open);
                std::vector<const engine::Element*> keys;
                for (const engine::Element& element : screen.elements()) {
                    if (element.reachable()) {
                        keys.push_back(&element);
                        EXPECT_GE(std::min(element.box.width, element.box.height), 24.0f) << element.id;
                        EXPECT_TRUE(!element.scroll.empty() || box.encloses(element.box, 1.0f)) << element.id;
                    }
                }
                EXPECT_GE(keys.size(), 11u);
                for (std::size_t a = 0; a < keys.size(); ++a) {
                    for (std::size_t b = a + 1; b < keys.size(); ++b) {
                        EXPECT_FALSE(keys[a]->box.inset(0.5f).overlaps(keys[b]->box.inset(0.5f)))
                            << keys[a]->id << " on " << keys[b]->id;
                    }
                }
            }
        }
    }
}

TEST(LetterBoard, WhatTheAnswersNeedBesidesStandsInGroupsOfItsOwn) {
    LetterBoard board(LetterBoard::Kind::letters, U"./");
    std::string typed;
    ASSERT_TRUE(board.press("card.key../", typed));
    EXPECT_EQ(board.focus(), "card.key..");
    ASSERT_TRUE(board.press("card.key..", typed));
    EXPECT_EQ(typed, ".");
    EXPECT_EQ(board.focus(), "card.key.ABCDE") << "at the groups again";
}

/// However many letters there are, few stand side by side and every one can be reached.
TEST(LetterBoard, EveryLetterOfALargeAlphabetIsReached) {
    std::u32string han;
    for (char32_t letter = U'\u4E00'; letter < U'\u4E00' + 300; ++letter) {
        han += letter;
    }
    for (std::size_t i = 0; i < han.size(); i += 7) {
        std::string wanted;
        engine::appendUtf8(wanted, han[i]);
        LetterBoard board(LetterBoard::Kind::letters, han);
        std::string typed;
        for (int presses = 0; typed.empty() && presses < 5; ++presses) {
            EXPECT_LE(board.tiles().size(), 15u);
            std::string next;
            for (const std::string& id : idsOf(board)) {
                const std::string label = id.substr(9);
                const std::size_t dots = label.find("…");
                // A range of one byte length only: its ends compare as their characters do.
                const bool within = dots != std::string::npos && label.substr(0, dots) <= wanted &&
                                    wanted <= label.substr(dots + std::string("…").size());
                next = within || label.find(wanted) != std::string::npos ? id : next;
            }
            ASSERT_TRUE(board.press(next, typed)) << next;
        }
        ASSERT_EQ(typed, wanted);
    }
}

TEST(LetterBoard, DeleteTakesAWholeCharacter) {
    LetterBoard board(LetterBoard::Kind::letters);
    std::string typed = "e\u0301";
    ASSERT_TRUE(board.press("card.key.Delete", typed));
    EXPECT_EQ(typed, "");
}

TEST(LetterBoard, AUnitIsSpelledBesideTheFigures) {
    LetterBoard board(LetterBoard::Kind::figures, U"hkw");
    std::string typed = "5";
    ASSERT_TRUE(board.press("card.key.hkw", typed));
    ASSERT_TRUE(board.press("card.key.k", typed));
    EXPECT_EQ(typed, "5k");
    EXPECT_EQ(board.focus(), "card.key.1");
}

} // namespace
