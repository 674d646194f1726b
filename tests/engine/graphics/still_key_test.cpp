#include "engine/graphics/still_key.hpp"

#include <gtest/gtest.h>

#include "engine/graphics/color.hpp"

using namespace engine;

TEST(StillKey, sameForTheSameInOneOrder) {
    EXPECT_EQ(StillKey().add(1.0f).add(2.0f).value(), StillKey().add(1.0f).add(2.0f).value());
    EXPECT_NE(StillKey().add(1.0f).add(2.0f).value(), StillKey().add(2.0f).add(1.0f).value());
}

TEST(StillKey, tellsTheLeastDifferenceOfAColour) {
    const Color night = Color::hex(0x0A0F2C);
    Color later = night;
    later.b += 1;
    EXPECT_NE(StillKey().addBytes(night).value(), StillKey().addBytes(later).value());
}
