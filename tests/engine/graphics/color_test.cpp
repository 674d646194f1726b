#include "engine/graphics/color.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(Color, HexAndFading) {
    EXPECT_EQ(Color::hex(0x0A0F2C), (Color{10, 15, 44, 255}));
    EXPECT_EQ(Color::hex(0xFFFFFF).faded(0.5f).a, 128);
    EXPECT_EQ((Color{1, 2, 3, 100}).faded(0.5f).a, 50);
    EXPECT_EQ(Color::hex(0xFFFFFF).faded(7.0f).a, 255);
}

TEST(Color, Mixing) {
    EXPECT_EQ(mixed(Color::hex(0x000000), Color::hex(0xFF8000), 0.0f), Color::hex(0x000000));
    EXPECT_EQ(mixed(Color::hex(0x000000), Color::hex(0xFF8000), 1.0f), Color::hex(0xFF8000));
    EXPECT_EQ(mixed(Color::hex(0x000000), Color::hex(0xFF8000), 0.5f), (Color{128, 64, 0, 255}));
}

TEST(Color, ContrastAsWcagHasIt) {
    EXPECT_NEAR(contrast(Color::hex(0x000000), Color::hex(0xFFFFFF)), 21.0, 1e-9);
    EXPECT_NEAR(contrast(Color::hex(0x777777), Color::hex(0xFFFFFF)), 4.48, 0.005);
    EXPECT_EQ(contrast(Color::hex(0x123456), Color::hex(0x123456)), 1.0);
}

} // namespace
} // namespace engine
