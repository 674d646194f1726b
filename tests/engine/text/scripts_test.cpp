#include <algorithm>
#include <gtest/gtest.h>

#include "engine/text/composer.hpp"
#include "tests/support/fonts.hpp"

namespace engine {
namespace {

class Scripts : public ::testing::Test {
protected:
    ShapedParagraph shaped(std::u32string_view text) { return m_shaper.shape(text, Face::body); }
    TextBlock block(std::string_view text, float width = 0.0f) {
        return Composer(m_fonts, m_glyphs).compose(text, {}, width);
    }
    /// Whether every glyph is a real one, not the box that stands for a missing character.
    bool hasAll(std::u32string_view text) {
        const ShapedParagraph paragraph = shaped(text);
        return std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [](const ShapedRun& run) {
            return std::none_of(run.glyphs.begin(), run.glyphs.end(),
                                [](const ShapedGlyph& glyph) { return glyph.glyph == 0; });
        });
    }
    static bool installed(const char* family) { return !test::fonts().find(family, "Regular").empty(); }

    FontStack m_fonts{test::fonts()};
    GlyphCache m_glyphs{m_fonts};
    Shaper m_shaper{m_fonts};
};

TEST_F(Scripts, FallbackHasGlyphs) {
    for (const char32_t* text : {U"Ωμέγα", U"Привет", U"مرحبا بالعالم", U"שלום", U"नमस्ते क्षत्रिय", U"สวัสดีครับ",
                                 U"∑ √2 ≤ π → ∞", U"★ ✓ ♠", U"Łódź ñ Æ ß Ő €"}) {
        EXPECT_TRUE(hasAll(text));
    }
    EXPECT_FALSE(hasAll(U"\U0010FFFD"));
}

/// Scripts the house has no face of its own for, in what else is installed.
TEST_F(Scripts, AnyInstalledFontIsAFallback) {
    for (const char32_t* text : {U"გამარჯობა", U"வணக்கம்", U"ሰላም", U"Բարեւ"}) {
        EXPECT_TRUE(hasAll(text));
    }
    EXPECT_TRUE(m_fonts.missing().empty());
    EXPECT_FALSE(hasAll(U"\U0010FFFD"));
    EXPECT_EQ(m_fonts.missing(), std::set<char32_t>{0x10FFFD});
}

TEST_F(Scripts, TwentyOthersCanBeDrawnAtOnce) {
    EXPECT_EQ(block("გ வ ሰ Բ ক ક ಕ ക ଓ ਪ ක ខ ລ မ ᏹ ⵣ ᐃ ᠠ ⲁ ܐ").glyphs.size(),
              20u);
    EXPECT_TRUE(m_fonts.missing().empty());
}

TEST_F(Scripts, ChineseAndEmojiWhenInstalled) {
    if (!installed("Noto Sans CJK JP") || !installed("Noto Color Emoji")) {
        GTEST_SKIP() << "fonts-noto-cjk or fonts-noto-color-emoji is not installed";
    }
    EXPECT_TRUE(hasAll(U"日本語 學習 한국어"));
    EXPECT_TRUE(hasAll(U"😀🎉"));
    const TextBlock emoji = block("😀");
    ASSERT_EQ(emoji.glyphs.size(), 1u);
    EXPECT_TRUE(emoji.glyphs[0].coloured);
    EXPECT_NEAR(emoji.glyphs[0].box.height, 28.0f, 4.0f);
    EXPECT_NEAR(emoji.width, 29.0f, 3.0f);
    const TextBlock after = block("😀a");
    EXPECT_NEAR(after.glyphs.at(1).box.x, emoji.width, 3.0f);
}

TEST_F(Scripts, SignsThatArePicturesComeInColour) {
    if (!installed("Noto Color Emoji")) {
        GTEST_SKIP() << "fonts-noto-color-emoji is not installed";
    }
    EXPECT_TRUE(block("⭐").glyphs.at(0).coloured);
    EXPECT_TRUE(block("🔒").glyphs.at(0).coloured);
    EXPECT_TRUE(block("✔\uFE0F").glyphs.at(0).coloured);
    EXPECT_FALSE(block("✔").glyphs.at(0).coloured);
    EXPECT_FALSE(block("⭐\uFE0E").glyphs.at(0).coloured);
    EXPECT_LT(block("😀 a").width, block("😀a").width + 12.0f);
}

TEST_F(Scripts, EmojiSequencesAreOneGlyph) {
    if (!installed("Noto Color Emoji")) {
        GTEST_SKIP() << "fonts-noto-color-emoji is not installed";
    }
    EXPECT_EQ(block("👩‍🚀").glyphs.size(), 1u);
    EXPECT_EQ(block("🇵🇱").glyphs.size(), 1u);
    EXPECT_EQ(block("👍🏽").glyphs.size(), 1u);
}

TEST_F(Scripts, ArabicLettersJoin) {
    const ShapedParagraph word = shaped(U"سلم");
    const ShapedParagraph letters = shaped(U"س ل م");
    ASSERT_EQ(word.runs.size(), 1u);
    EXPECT_NE(word.runs[0].glyphs.back().glyph, letters.runs[0].glyphs.back().glyph);
    EXPECT_TRUE(word.rightToLeft);
}

TEST_F(Scripts, HebrewRunsFromRightToLeft) {
    const ShapedParagraph word = shaped(U"שלום");
    ASSERT_EQ(word.runs.size(), 1u);
    EXPECT_EQ(word.runs[0].glyphs.front().character, 3u);
    EXPECT_EQ(word.runs[0].glyphs.back().character, 0u);
}

TEST_F(Scripts, NumbersInsideHebrewKeepTheirOrder) {
    // Read: word, 42, word. Drawn from the left: second word, 42, first word.
    const ShapedParagraph text = shaped(U"שלום 42 עולם");
    std::vector<std::size_t> levels;
    for (const ShapedRun& run : text.runs) {
        if (levels.empty() || levels.back() != run.level) {
            levels.push_back(run.level);
        }
    }
    EXPECT_EQ(levels, (std::vector<std::size_t>{1, 2, 1}));
    const TextBlock drawn = block("שלום 42 עולם");
    const TextBlock first = block("שלום");
    EXPECT_NEAR(drawn.width - drawn.glyphs.back().box.right(), first.width - first.glyphs.back().box.right(), 1.5f);
}

TEST_F(Scripts, WrappedHebrewBeginsOnTheRight) {
    const TextBlock drawn = block("שלום עולם שלום עולם שלום", 130.0f);
    ASSERT_GT(drawn.lines, 1u);
    float right = 0.0f;
    for (const PlacedGlyph& glyph : drawn.glyphs) {
        right = std::max(right, glyph.box.right());
    }
    EXPECT_NEAR(right, 130.0f, 3.0f);
}

TEST_F(Scripts, AccentsStayWithTheirLetters) {
    const auto advances = shaped(U"e\u0301q\u0303x").advances();
    ASSERT_EQ(advances.size(), 5u);
    EXPECT_GT(advances[0], 0.0f);
    EXPECT_LT(advances[1], 0.0f);
    EXPECT_LT(advances[3], 0.0f);
    // An accent the face itself has as one letter does not leave the face.
    EXPECT_EQ(shaped(U"e\u0301").runs[0].font, m_fonts.indexOf({Face::body}));
}

} // namespace
} // namespace engine
