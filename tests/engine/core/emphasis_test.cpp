#include "engine/core/emphasis.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(Emphasis, FollowsTheMarks) {
    EXPECT_EQ(emphasisAfter(Emphasis::none, mark::kBold), Emphasis::bold);
    EXPECT_EQ(emphasisAfter(Emphasis::bold, mark::kItalic), Emphasis::boldItalic);
    EXPECT_EQ(emphasisAfter(Emphasis::boldItalic, mark::kBoldEnd), Emphasis::italic);
    EXPECT_EQ(emphasisAfter(Emphasis::italic, mark::kItalicEnd), Emphasis::none);
    EXPECT_EQ(emphasisAfter(Emphasis::none, U'b'), std::nullopt);
    EXPECT_EQ(emphasisAfter(Emphasis::none, U'\n'), std::nullopt);
}

TEST(Emphasis, KnowsItsParts) {
    EXPECT_TRUE(isBold(Emphasis::boldItalic) && isItalic(Emphasis::boldItalic));
    EXPECT_FALSE(isBold(Emphasis::italic) || isItalic(Emphasis::bold));
    EXPECT_EQ(both(Emphasis::bold, Emphasis::italic), Emphasis::boldItalic);
    EXPECT_EQ(common(Emphasis::boldItalic, Emphasis::italic), Emphasis::italic);
}

TEST(PlainText, IsTheWordsInOneLine) {
    EXPECT_EQ(plainText("How \x0Emany\x0F does it \x10not\x11 know?\nSay it."),
              "How many does it not know? Say it.");
    EXPECT_EQ(plainText("Größe"), "Größe");
    EXPECT_EQ(plainText(""), "");
}

TEST(PlainText, CountsWhatIsSeen) {
    EXPECT_EQ(countShown("\x0EGröße\x0F\nx"), 7u);
    EXPECT_EQ(countShown(""), 0u);
}

} // namespace
} // namespace engine
