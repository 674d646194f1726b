#include "engine/text/line_breaks.hpp"

#include <string>

#include <gtest/gtest.h>

namespace engine {
namespace {

/// With a stroke wherever a line may end.
std::u32string divided(std::u32string_view text) {
    const LineBreaks breaks(text);
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += i > 0 && breaks.before(i) ? U"|" : U"";
        result += text[i];
    }
    return result;
}

TEST(LineBreaks, areAfterSpacesHyphensAndSlashes) {
    EXPECT_EQ(divided(U"a follow-up call"), U"a |follow-|up |call");
    EXPECT_EQ(divided(U"(well-), 5\u00A0km 24/7"), U"(well-), |5\u00A0km |24/7");
    EXPECT_EQ(divided(U"a/b и/или"), U"a/|b |и/|или");
    EXPECT_EQ(divided(U""), U"");
}

TEST(LineBreaks, leaveARangeOfNumbersAndAKoreanWordWhole) {
    EXPECT_EQ(divided(U"10-20 or 10–20"), U"10-20 |or |10–20");
    EXPECT_EQ(divided(U"한국어 말"), U"한국어 |말");
}

TEST(LineBreaks, areBetweenTheWordsOfScriptsWithoutSpaces) {
    EXPECT_EQ(divided(U"สวัสดีครับ ผมชื่อสมชาย"), U"สวัสดี|ครับ |ผม|ชื่อ|สมชาย");
}

TEST(LineBreaks, leaveSignsWithTheCharactersTheyBelongTo) {
    EXPECT_EQ(divided(U"「日本語」を。"), U"「日|本|語」|を。");
    EXPECT_EQ(divided(U"ちょっと、キャリア"), U"ちょっ|と、|キャ|リ|ア") << "small kana begin no line";
    EXPECT_EQ(divided(U"\U00020000\U00020001"), U"\U00020000|\U00020001");
}

} // namespace
} // namespace engine
