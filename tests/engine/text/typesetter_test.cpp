#include "engine/text/typesetter.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/fonts.hpp"

namespace engine {
namespace {

class TypesetterTest : public ::testing::Test {
protected:
    Typesetter m_typesetter{test::fonts()};
};

/// Opening all fonts for each of a hundred cases would only take time.
Typesetter& shared() {
    static Typesetter typesetter{test::fonts()};
    return typesetter;
}

float rightMost(const TextBlock& block) {
    float right = 0.0f;
    for (const PlacedGlyph& glyph : block.glyphs) {
        right = std::max(right, glyph.box.right());
    }
    return right;
}

TEST_F(TypesetterTest, WidthGrowsWithTextAndSize) {
    float last = 0.0f;
    for (const char* text : {"K", "Ke", "Kee", "Keep", "Keep it"}) {
        const float width = m_typesetter.set(text, {}).width;
        EXPECT_GT(width, last);
        last = width;
    }
    last = 0.0f;
    for (float size = 8.0f; size < 90.0f; size += 2.0f) {
        const float width = m_typesetter.set("Recall City", {Face::display, size}).width;
        EXPECT_GT(width, last);
        last = width;
    }
}

TEST_F(TypesetterTest, EmptyIsOneLineWithoutGlyphs) {
    const TextBlock& block = m_typesetter.set("", {});
    EXPECT_TRUE(block.glyphs.empty());
    EXPECT_EQ(block.lines, 1u);
    EXPECT_EQ(block.width, 0.0f);
    EXPECT_FLOAT_EQ(block.height, std::round(24.0f * 1.35f));
}

TEST_F(TypesetterTest, LineEndsMakeLines) {
    EXPECT_EQ(m_typesetter.set("one\ntwo\n", {}).lines, 3u);
    EXPECT_FLOAT_EQ(m_typesetter.set("one\ntwo", {}).height, 2 * m_typesetter.set("one", {}).height);
}

TEST_F(TypesetterTest, GlyphsLieOnWholePixels) {
    for (const PlacedGlyph& glyph : m_typesetter.set("Crisp at every size", {Face::body, 17.4f}).glyphs) {
        EXPECT_EQ(glyph.box.x, std::floor(glyph.box.x));
        EXPECT_EQ(glyph.box.y, std::floor(glyph.box.y));
        EXPECT_EQ(glyph.box.width, glyph.atlas.width);
    }
}

TEST_F(TypesetterTest, HugeLettersAreStretched) {
    const TextBlock& block = m_typesetter.set("H", {Face::display, 600.0f});
    ASSERT_EQ(block.glyphs.size(), 1u);
    EXPECT_GT(block.glyphs[0].box.height, 380.0f);
    EXPECT_LT(block.glyphs[0].atlas.height, 256.0f);
}

TEST_F(TypesetterTest, WrappedLinesKeepTheirPlaceByAlignment) {
    const std::string text = "You keep what you recall, and you lose what you never ask yourself.";
    TextStyle style;
    const TextBlock left = m_typesetter.set(text, style, 240.0f);
    style.align = TextAlign::right;
    const TextBlock& right = m_typesetter.set(text, style, 240.0f);
    EXPECT_EQ(left.lines, right.lines);
    EXPECT_GT(left.lines, 2u);
    EXPECT_LT(left.glyphs.front().box.x, right.glyphs.front().box.x);
    EXPECT_NEAR(rightMost(right), 240.0f, 3.0f);
}

RC_GTEST_PROP(TypesetterProperties, WrappingStaysWithinTheWidth, ()) {
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "a", "recall", "follow-up", "décisionnaire", "日本語", "مرحبا", "42", "שלום"));
    const auto width = static_cast<float>(*rc::gen::inRange(40, 600));
    std::string text;
    for (const std::string& word : words) {
        text += word + " ";
    }
    const TextBlock& block = shared().set(text, {}, width);
    RC_ASSERT(block.width <= width + 0.1f);
    for (const PlacedGlyph& glyph : block.glyphs) {
        // A glyph's ink may overhang its advance a little.
        RC_ASSERT(glyph.box.x >= -3.0f && glyph.box.right() <= width + 3.0f);
        RC_ASSERT(glyph.box.y >= -8.0f && glyph.box.bottom() <= block.height + 8.0f);
    }
}

RC_GTEST_PROP(TypesetterProperties, AnyBytesCanBeSet, (const std::string& bytes)) {
    const TextBlock& block = shared().set(bytes, {}, 120.0f);
    RC_ASSERT(block.lines >= 1u);
    RC_ASSERT(block.width >= 0.0f);
}

TEST_F(TypesetterTest, WhatFitsMeasuredFitsAgain) {
    for (const char* text : {"Recall it before you need it", "keep calm, ask again", "AVAWAY To. Yes"}) {
        const float width = m_typesetter.set(text, {Face::bodyBold, 31.0f}).width;
        EXPECT_EQ(m_typesetter.set(text, {Face::bodyBold, 31.0f}, width).lines, 1u);
    }
}

TEST_F(TypesetterTest, TenThousandCharacters) {
    std::string text;
    while (text.size() < 10'000) {
        text += "what is recalled stays ";
    }
    const TextBlock& block = m_typesetter.set(text, {}, 800.0f);
    EXPECT_GT(block.lines, 50u);
    EXPECT_LE(block.width, 800.1f);
    EXPECT_GT(m_typesetter.set(std::string(10'000, 'w'), {}, 800.0f).lines, 100u);
}

TEST_F(TypesetterTest, BrokenUtf8ShowsAReplacement) {
    EXPECT_EQ(m_typesetter
                  .set("a\xFF"
                       "b",
                       {})
                  .glyphs.size(),
              m_typesetter.set("a\uFFFDb", {}).glyphs.size());
}

TEST_F(TypesetterTest, SetTwiceGivesTheSameBlock) {
    const TextBlock* first = &m_typesetter.set("Recall", {});
    const auto version = m_typesetter.atlas().version();
    for (int i = 0; i < 500; ++i) {
        m_typesetter.set("Other text " + std::to_string(i), {});
    }
    EXPECT_EQ(first, &m_typesetter.set("Recall", {}));
    EXPECT_GT(m_typesetter.atlas().version(), version);
    EXPECT_NE(first, &m_typesetter.set("Recall", {Face::display}));
    EXPECT_NE(first, &m_typesetter.set("Recall", {}, 300.0f));
}

TEST_F(TypesetterTest, ForgetKeepsWhatIsInUse) {
    const TextBlock* used = &m_typesetter.set("used", {});
    m_typesetter.set("not used", {});
    m_typesetter.evict();
    EXPECT_EQ(used, &m_typesetter.set("used", {}));
    m_typesetter.evict();
    EXPECT_EQ(used, &m_typesetter.set("used", {}));
}

TEST_F(TypesetterTest, ACrowdedAtlasIsClearedByForgetOnly) {
    const PlacedGlyph before = m_typesetter.set("A", {Face::body, 200.0f}).glyphs.at(0);
    for (float size = 100.0f; m_typesetter.atlas().usedHeight() < GlyphAtlas::kMaxHeight * 3 / 4; size += 1.0f) {
        m_typesetter.set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÄÖÜß", {Face::body, size});
        m_typesetter.set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÄÖÜß",
                         {Face::display, size});
    }
    EXPECT_EQ(before.atlas, m_typesetter.set("A", {Face::body, 200.0f}).glyphs.at(0).atlas);
    m_typesetter.evict();
    EXPECT_LT(m_typesetter.atlas().usedHeight(), 100u);
    EXPECT_EQ(m_typesetter.set("A", {Face::body, 200.0f}).glyphs.size(), 1u);
}

} // namespace
} // namespace engine
