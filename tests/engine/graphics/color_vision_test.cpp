#include "tests/support/color_vision.hpp"

#include <gtest/gtest.h>

namespace {

using engine::Color;
using test::ColorVision;

TEST(ColorVision, GreysStayGreyForAllEyes) {
    for (const ColorVision eyes : test::kColorVisions) {
        for (const int grey : {0, 64, 128, 255}) {
            const auto value = static_cast<std::uint8_t>(grey);
            const Color seen = seenWith(eyes, {value, value, value});
            EXPECT_NEAR(seen.r, grey, 1);
            EXPECT_NEAR(seen.g, grey, 1);
            EXPECT_NEAR(seen.b, grey, 1);
        }
    }
}

TEST(ColorVision, WhatIsToldApartByTheMissingConesIsNot) {
    const Color red{214, 60, 0};
    const Color green{112, 128, 0};
    EXPECT_GT(test::colorDifference(red, green), 70.0);
    EXPECT_LT(
        test::colorDifference(seenWith(ColorVision::deuteranopia, red), seenWith(ColorVision::deuteranopia, green)),
        test::kTellsApart);
    const Color blue{0, 130, 140};
    const Color leaf{0, 132, 100};
    EXPECT_LT(
        test::colorDifference(seenWith(ColorVision::tritanopia, blue), seenWith(ColorVision::tritanopia, leaf)),
        0.6 * test::colorDifference(blue, leaf));
}

TEST(ColorVision, DifferencesAreThoseOfTheCie) {
    // Black to white is the whole axis of lightness.
    EXPECT_NEAR(test::colorDifference({0, 0, 0}, {255, 255, 255}), 100.0, 0.01);
    const test::Triple red = test::labOf({255, 0, 0});
    EXPECT_NEAR(red[0], 53.24, 0.01);
    EXPECT_NEAR(red[1], 80.09, 0.01);
    EXPECT_NEAR(red[2], 67.20, 0.01);
    EXPECT_DOUBLE_EQ(test::colorDifference({9, 8, 7}, {9, 8, 7}), 0.0);
}

} // namespace
