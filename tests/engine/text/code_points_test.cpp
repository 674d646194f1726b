#include "engine/text/code_points.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

TEST(CodePoints, ReadsEveryLength) {
    EXPECT_EQ(codePoints("aé€😀"), U"aé€😀");
}

TEST(CodePoints, EmptyStaysEmpty) {
    EXPECT_TRUE(codePoints("").empty());
}

TEST(CodePoints, BrokenBytesBecomeReplacementCharacters) {
    EXPECT_EQ(codePoints("a\xFFz"), U"a\uFFFDz");
    EXPECT_EQ(codePoints("\xC3"), U"\uFFFD");                            // cut off
    EXPECT_EQ(codePoints("\xC0\xAF"), U"\uFFFD\uFFFD");                  // overlong
    EXPECT_EQ(codePoints("\xED\xA0\x80"), U"\uFFFD\uFFFD\uFFFD");        // surrogate
    EXPECT_EQ(codePoints("\xF4\x90\x80\x80").front(), char32_t{0xFFFD}); // beyond Unicode
}

TEST(CodePoints, ControlsAreSpacesAndLineEndsAreOne) {
    EXPECT_EQ(codePoints("a\tb\r\nc\n"), U"a b\nc\n");
}

TEST(CodePoints, MarksAndJoinersExtend) {
    EXPECT_TRUE(extendsCharacter(0x0301));
    EXPECT_TRUE(extendsCharacter(0x200D));
    EXPECT_TRUE(extendsCharacter(0xFE0F));
    EXPECT_FALSE(extendsCharacter(U'a'));
    EXPECT_FALSE(extendsCharacter(U'語'));
}

RC_GTEST_PROP(CodePoints, AnyBytesGiveWholeCharacters, (const std::string& bytes)) {
    const std::u32string text = codePoints(bytes);
    RC_ASSERT(text.size() <= bytes.size());
    for (const char32_t c : text) {
        RC_ASSERT(c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF));
        RC_ASSERT(c >= 0x20 || c == U'\n');
    }
}

} // namespace
} // namespace engine
