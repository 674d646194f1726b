#include "engine/core/visible_text.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(VisibleText, LeavesWordsOfEveryScript) {
    for (const char* text : {"", "levels/a b.xml", "Größe „x“", "مرحبا", "日本語 😀"}) {
        EXPECT_EQ(visibleText(text), text);
    }
}

TEST(VisibleText, ShowsWhatATerminalWouldObey) {
    EXPECT_EQ(visibleText("a\x1B[31mb"), "aU+001B[31mb");
    EXPECT_EQ(visibleText("a\nb\r\tc"), "aU+000AbU+000DU+0009c");
    EXPECT_EQ(visibleText("\xC2\x9B"
                          "31m\x7F"),
              "U+009B31mU+007F");
    EXPECT_EQ(visibleText("x\u202Exml"), "xU+202Exml");
}

TEST(VisibleText, ShowsBytesThatAreNoCharacters) {
    EXPECT_EQ(visibleText("a\xFF\xC3"), "a\\xFF\\xC3");
}

} // namespace
} // namespace engine
