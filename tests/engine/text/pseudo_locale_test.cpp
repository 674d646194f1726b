#include "tests/support/pseudo_locale.hpp"

#include <gtest/gtest.h>

#include "engine/text/typesetter.hpp"
#include "tests/support/fonts.hpp"

namespace engine {
namespace {

using test::pseudoLocale;

TEST(PseudoLocale, AccentsLengthensAndBracketsWords) {
    EXPECT_EQ(pseudoLocale("Read aloud"), "[Rêeâad âalôoûud]");
}

TEST(PseudoLocale, LeavesSignsNumbersAndKeysAlone) {
    for (const char* text : {"", "1", "A", "+12.5", "80 %", "→", "3 × 4"}) {
        EXPECT_EQ(pseudoLocale(text), text);
    }
}

TEST(Typesetter, SetsTheWordingInPlaceOfTheText) {
    Typesetter plain{test::fonts()};
    Typesetter other{test::fonts()};
    const std::string text = "Windows are fading. Eight questions bring them back.";
    const float width = plain.set(text, {}).width;
    EXPECT_EQ(other.set(text, {}).width, width);
    other.setWording(pseudoLocale);
    EXPECT_EQ(other.set(text, {}).width, plain.set(pseudoLocale(text), {}).width);
    EXPECT_NEAR(static_cast<double>(other.set(text, {}).width / width), 1.4, 0.1);
    EXPECT_GT(other.set(text, {}, 200.0f).lines, plain.set(text, {}, 200.0f).lines);
    other.setWording({});
    EXPECT_EQ(other.set(text, {}).width, width);
}

} // namespace
} // namespace engine
