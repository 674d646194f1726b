#include "engine/picture/pixels.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(Pixels, AreLeftAloneWhenTheyFit) {
    const Pixels pixels = Pixels::blank(64, 3).fitting(64);
    EXPECT_EQ(pixels.width, 64u);
    EXPECT_EQ(pixels.height, 3u);
}

TEST(Pixels, AreMadeSmallerByAWholeFactor) {
    Pixels wide = Pixels::blank(90, 30);
    for (unsigned x = 0; x < 90; ++x) {
        for (unsigned y = 0; y < 30; ++y) {
            const std::uint8_t pixel[] = {static_cast<std::uint8_t>(x < 45 ? 200 : 0), 100, 0, 255};
            std::copy(pixel, pixel + 4, wide.at(x, y));
        }
    }
    const Pixels small = std::move(wide).fitting(40);
    ASSERT_EQ(small.width, 30u);
    ASSERT_EQ(small.height, 10u);
    EXPECT_EQ(small.at(0, 0)[0], 200);
    EXPECT_EQ(small.at(29, 9)[0], 0);
    EXPECT_EQ(small.at(29, 9)[1], 100);
    EXPECT_EQ(small.at(29, 9)[3], 255);
}

TEST(Pixels, WhatIsTransparentLendsNoColour) {
    Pixels two = Pixels::blank(2, 1);
    two.at(0, 0)[0] = 240;
    two.at(0, 0)[3] = 255;
    const Pixels one = std::move(two).fitting(1);
    EXPECT_EQ(one.at(0, 0)[0], 240);
    EXPECT_EQ(one.at(0, 0)[3], 127);
}

} // namespace
} // namespace engine
