#include "engine/text/text_edit.hpp"

#include <gtest/gtest.h>

using engine::TextEdit;
using Unit = TextEdit::Unit;

namespace {

/// The text with `|` at the caret, and `[` `]` round what is marked.
std::string seen(const TextEdit& edit) {
    std::string text = edit.text();
    if (edit.markedFrom() == edit.markedTo()) {
        return text.insert(edit.caret(), "|");
    }
    return text.insert(edit.markedTo(), "]").insert(edit.markedFrom(), "[");
}

} // namespace

TEST(TextEdit, writesAtTheCaret) {
    TextEdit edit("Zo");
    edit.write("ë");
    EXPECT_EQ(seen(edit), "Zoë|");
    edit.move(Unit::all, false, false);
    edit.write("Dr ");
    EXPECT_EQ(seen(edit), "Dr |Zoë");
}

TEST(TextEdit, whatIsMarkedIsWrittenOver) {
    TextEdit edit("old name");
    edit.markAll();
    EXPECT_EQ(edit.marked(), "old name");
    edit.write("n");
    EXPECT_EQ(seen(edit), "n|");
}

TEST(TextEdit, movesAndErasesByWhatAPersonTakesForACharacter) {
    // A decomposed accent, a family of four and a flag are one each.
    TextEdit edit("e\u0301\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1EF\U0001F1F5");
    edit.move(Unit::character, false, false);
    EXPECT_EQ(edit.caret(), edit.text().size() - 8);
    EXPECT_TRUE(edit.erase(Unit::character, false));
    EXPECT_EQ(seen(edit), "e\u0301|\U0001F1EF\U0001F1F5");
    EXPECT_TRUE(edit.erase(Unit::character, true));
    EXPECT_TRUE(edit.erase(Unit::character, false));
    EXPECT_EQ(seen(edit), "|");
    EXPECT_FALSE(edit.erase(Unit::character, false));
    EXPECT_FALSE(edit.erase(Unit::character, true));
}

TEST(TextEdit, wordJumpsSkipWhatIsBetween) {
    TextEdit edit("net 30, end of month");
    edit.move(Unit::word, false, false);
    EXPECT_EQ(seen(edit), "net 30, end of |month");
    edit.move(Unit::word, false, false);
    edit.move(Unit::word, false, false);
    EXPECT_EQ(seen(edit), "net 30, |end of month");
    edit.move(Unit::word, false, false);
    EXPECT_EQ(seen(edit), "net |30, end of month");
    edit.move(Unit::word, true, false);
    EXPECT_EQ(seen(edit), "net 30|, end of month");
    edit.move(Unit::word, true, true);
    EXPECT_EQ(seen(edit), "net 30[, end] of month");
    EXPECT_TRUE(edit.erase(Unit::word, true));
    EXPECT_EQ(seen(edit), "net 30| of month");
    EXPECT_TRUE(edit.erase(Unit::word, false));
    EXPECT_EQ(seen(edit), "net | of month");
}

TEST(TextEdit, wordsOfScriptsWithoutBlanksAreFound) {
    TextEdit edit("สวัสดีชาวโลก");
    edit.move(Unit::word, false, false);
    EXPECT_GT(edit.caret(), 0u);
    EXPECT_LT(edit.caret(), edit.text().size());
}

TEST(TextEdit, arrowsWithShiftMarkAndWithoutItLetGo) {
    TextEdit edit("abcd");
    edit.move(Unit::character, false, true);
    edit.move(Unit::character, false, true);
    EXPECT_EQ(seen(edit), "ab[cd]");
    edit.move(Unit::character, false, false);
    EXPECT_EQ(seen(edit), "ab|cd");
    edit.move(Unit::all, true, true);
    edit.move(Unit::character, true, false);
    EXPECT_EQ(seen(edit), "abcd|");
    edit.move(Unit::all, false, true);
    EXPECT_EQ(seen(edit), "[abcd]");
}

TEST(TextEdit, aDoubleClickMarksTheWordUnderIt) {
    TextEdit edit("two words");
    edit.markWord(5);
    EXPECT_EQ(seen(edit), "two [words]");
    edit.markWord(99);
    EXPECT_EQ(seen(edit), "two [words]");
    edit.markWord(1);
    EXPECT_EQ(seen(edit), "[two] words");
    TextEdit none;
    none.markWord(3);
    EXPECT_EQ(seen(none), "|");
}

TEST(TextEdit, neverStandsInsideACharacter) {
    TextEdit edit("é");
    edit.place(1, false);
    EXPECT_EQ(seen(edit), "|é");
    edit.place(7, true);
    EXPECT_EQ(seen(edit), "[é]");
}
