#include "engine/text/line_breaker.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

/// Breaks as if every character were one wide, and shows the lines.
std::vector<std::u32string> broken(std::u32string_view text, float width, float hyphen = 0.0f) {
    std::vector<std::u32string> lines;
    for (const Line& line : breakLines(text, std::vector<float>(text.size(), 1.0f), {width, hyphen})) {
        lines.emplace_back(text.substr(line.begin, line.end - line.begin));
        lines.back() += line.hyphen ? U"-" : U"";
        EXPECT_FLOAT_EQ(line.width, static_cast<float>(lines.back().size()));
    }
    return lines;
}

using Lines = std::vector<std::u32string>;

TEST(LineBreaker, BreaksAtSpacesWhichVanish) {
    EXPECT_EQ(broken(U"keep it alive", 7), (Lines{U"keep it", U"alive"}));
    EXPECT_EQ(broken(U"keep   it", 4), (Lines{U"keep", U"it"}));
}

TEST(LineBreaker, BreaksAfterHyphensBetweenLetters) {
    EXPECT_EQ(broken(U"follow-up call", 8), (Lines{U"follow-", U"up call"}));
    EXPECT_EQ(broken(U"ab 10-20", 6), (Lines{U"ab", U"10-20"}));
    EXPECT_EQ(broken(U"abcd -x", 6), (Lines{U"abcd", U"-x"}));
    EXPECT_EQ(broken(U"with (--data X)", 10), (Lines{U"with", U"(--data X)"}));
}

TEST(LineBreaker, DividesAWordThatIsTooWide) {
    EXPECT_EQ(broken(U"abcdefgh i", 3), (Lines{U"abc", U"def", U"gh", U"i"}));
}

TEST(LineBreaker, DividesAtSyllablesWithAHyphen) {
    EXPECT_EQ(broken(U"an examination", 8, 1), (Lines{U"an", U"examina-", U"tion"}));
    EXPECT_EQ(broken(U"Arbeitnehmer", 9, 1), (Lines{U"Arbeit-", U"nehmer"}));
    EXPECT_EQ(broken(U"«организация».", 9, 1), (Lines{U"«органи-", U"зация»."}));
    EXPECT_EQ(broken(U"strengths", 4, 1), (Lines{U"stre", U"ngth", U"s"})) << "one syllable: anywhere";
}

TEST(LineBreaker, AnAddressGetsNoHyphen) {
    EXPECT_EQ(broken(U"example.com/examination", 12, 1), (Lines{U"example.com/", U"examination"}));
    EXPECT_EQ(broken(U"user_examination", 8, 1), (Lines{U"user_exa", U"mination"}));
}

TEST(LineBreaker, NeverDividesWhatBelongsTogether) {
    // One glyph of four characters, wider than the line.
    const auto lines = breakLines(U"abcde", {4.0f, -1.0f, -1.0f, -1.0f, 1.0f}, {3.0f});
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].end, 4u);
}

TEST(LineBreaker, IdeographsBreakAnywhereButBeforeFullStops) {
    EXPECT_EQ(broken(U"日本語学習", 2), (Lines{U"日本", U"語学", U"習"}));
    EXPECT_EQ(broken(U"日本語。", 3), (Lines{U"日本", U"語。"}));
}

TEST(LineBreaker, NoBreakSpaceHolds) {
    EXPECT_EQ(broken(U"up to 5\u00A0km", 8), (Lines{U"up to", U"5\u00A0km"}));
}

TEST(LineBreaker, WithoutWidthOneLineWithItsSpaces) {
    const auto lines = breakLines(U"ab ", {1, 1, 1}, {0.0f});
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_FLOAT_EQ(lines[0].width, 3.0f);
}

TEST(LineBreaker, EmptyIsOneEmptyLine) {
    EXPECT_EQ(broken(U"", 5), Lines{U""});
}

RC_GTEST_PROP(LineBreaker, LinesFitAndLoseOnlySpaces, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('a', 'b', ' ', '-', '9'));
    const auto width = static_cast<float>(*rc::gen::inRange(1, 12));
    const std::u32string wide(text.begin(), text.end());
    std::u32string kept;
    for (const std::u32string& line : broken(wide, width)) {
        RC_ASSERT(static_cast<float>(line.size()) <= width);
        kept += line;
    }
    const auto withoutSpaces = [](std::u32string from) {
        std::erase(from, U' ');
        return from;
    };
    RC_ASSERT(withoutSpaces(kept) == withoutSpaces(wide));
}

} // namespace
} // namespace engine
