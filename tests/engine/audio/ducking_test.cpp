#include "engine/audio/ducking.hpp"

#include <cmath>
#include <gtest/gtest.h>

using engine::Ducking;

TEST(Ducking, sixDecibelsForHalfASecond) {
    Ducking ducking;
    EXPECT_EQ(ducking.gain(), 1.0f);
    ducking.effectPlayed();
    EXPECT_NEAR(20.0f * std::log10(ducking.gain()), -6.0f, 0.1f);
    ducking.update(0.49f);
    EXPECT_NEAR(ducking.gain(), Ducking::kDucked, 0.001f);
    ducking.update(0.16f);
    EXPECT_GT(ducking.gain(), 0.6f);
    EXPECT_LT(ducking.gain(), 0.95f);
    ducking.update(1.0f);
    EXPECT_EQ(ducking.gain(), 1.0f);
}

TEST(Ducking, anotherEffectKeepsItDown) {
    Ducking ducking;
    ducking.effectPlayed();
    ducking.update(0.7f);
    ducking.effectPlayed();
    ducking.update(0.4f);
    EXPECT_NEAR(ducking.gain(), Ducking::kDucked, 0.001f);
}
