#include <gtest/gtest.h>

#include "engine/core/emphasis.hpp"
#include "engine/text/composer.hpp"
#include "tests/support/fonts.hpp"

namespace engine {
namespace {

class EmphasisedText : public ::testing::Test {
protected:
    static std::string bold(const std::string& text) { return mark::kBold + text + mark::kBoldEnd; }
    static std::string italic(const std::string& text) { return mark::kItalic + text + mark::kItalicEnd; }
    TextBlock block(const std::string& text, Face face = Face::body, float width = 0.0f) {
        return Composer(m_fonts, m_glyphs).compose(text, {face, 40.0f}, width);
    }
    /// How much of the glyphs' boxes is covered, in pixels of the atlas.
    double ink(const TextBlock& block) const {
        double sum = 0.0;
        for (const PlacedGlyph& glyph : block.glyphs) {
            for (unsigned y = 0; y < static_cast<unsigned>(glyph.atlas.height); ++y) {
                const std::uint8_t* row = m_glyphs.atlas().bytes().data() +
                                          4 * ((static_cast<std::size_t>(glyph.atlas.y) + y) * GlyphAtlas::kSide +
                                               static_cast<std::size_t>(glyph.atlas.x));
                for (unsigned x = 0; x < static_cast<unsigned>(glyph.atlas.width); ++x) {
                    sum += row[4 * x + 3] / 255.0;
                }
            }
        }
        return sum;
    }

    FontStack m_fonts{test::fonts()};
    GlyphCache m_glyphs{m_fonts};
};

TEST_F(EmphasisedText, IsDrawnInAnotherFace) {
    for (const char* text : {"not", "нет", "όχι", "ليس", "לא", "नहीं", "ไม่", "≠∑", "☎"}) {
        const double plain = ink(block(text));
        EXPECT_GT(ink(block(bold(text))), 1.05 * plain) << text;
        const TextBlock slanted = block(italic(text));
        EXPECT_NE(ink(slanted), plain) << text;
        EXPECT_GT(slanted.glyphs.size(), 0u) << text;
    }
}

TEST_F(EmphasisedText, HasEveryGlyphThatPlainTextHas) {
    for (const std::u32string_view text : {U"Größe Łódź €", U"Привет", U"مرحبا", U"שלום", U"नमस्ते", U"สวัสดี"}) {
        for (const Emphasis emphasis : {Emphasis::bold, Emphasis::italic, Emphasis::boldItalic}) {
            const std::vector<Emphasis> all(text.size(), emphasis);
            for (const ShapedRun& run : Shaper(m_fonts).shape(text, Face::body, all.data()).runs) {
                for (const ShapedGlyph& glyph : run.glyphs) {
                    EXPECT_NE(glyph.glyph, 0u);
                }
            }
        }
    }
}

TEST_F(EmphasisedText, TakesNoRoomForItsMarks) {
    const TextBlock plain = block("a b");
    const TextBlock marked = block("a" + bold("") + " b" + italic(""));
    EXPECT_EQ(marked.glyphs.size(), plain.glyphs.size());
    EXPECT_FLOAT_EQ(marked.width, plain.width);
}

TEST_F(EmphasisedText, StandsOutOfABoldFaceToo) {
    const TextBlock whole = block("Which is not so?", Face::bodyBold);
    const TextBlock marked = block("Which is " + bold("not") + " so?", Face::bodyBold);
    EXPECT_LT(ink(marked), 0.95 * ink(whole));
    EXPECT_GT(ink(marked), 1.02 * ink(block("Which is not so?", Face::body)));
    EXPECT_NE(ink(block(italic("not"), Face::bodyBold)), ink(block("not", Face::bodyBold)));
}

TEST_F(EmphasisedText, BreaksWhereItsAuthorSaysAndWhereItMust) {
    EXPECT_EQ(block("one\n" + bold("two")).lines, 2u);
    const std::string line = "one " + bold("two three four") + " five six";
    EXPECT_GT(block(line, Face::body, 200.0f).lines, 1u);
    EXPECT_LE(block(line, Face::body, 200.0f).width, 200.0f);
}

} // namespace
} // namespace engine
