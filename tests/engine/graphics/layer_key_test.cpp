#include "engine/graphics/layer_key.hpp"

#include <gtest/gtest.h>

#include "engine/graphics/color.hpp"

using namespace engine;

TEST(LayerKey, sameForTheSameInOneOrder) {
    EXPECT_EQ(LayerKey().add(1.0f).add(2.0f).value(), LayerKey().add(1.0f).add(2.0f).value());
    EXPECT_NE(LayerKey().add(1.0f).add(2.0f).value(), LayerKey().add(2.0f).add(1.0f).value());
}

TEST(LayerKey, tellsTheLeastDifferenceOfAColour) {
    const Color night = Color::hex(0x0A0F2C);
    Color later = night;
    later.b += 1;
    EXPECT_NE(LayerKey().addBytes(night).value(), LayerKey().addBytes(later).value());
}
