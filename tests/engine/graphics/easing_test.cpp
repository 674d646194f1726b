#include "engine/graphics/easing.hpp"

#include <array>
#include <gtest/gtest.h>

#include "engine/graphics/tween.hpp"

namespace engine {
namespace {

constexpr std::array kAll = {ease::outQuad, ease::outCubic, ease::inOutCubic, ease::outBack, ease::outElastic};

TEST(Easing, BeginsAtZeroEndsAtOneAndIsClamped) {
    for (const auto easing : kAll) {
        EXPECT_NEAR(easing(0.0f), 0.0f, 1e-5f);
        EXPECT_NEAR(easing(1.0f), 1.0f, 1e-5f);
        EXPECT_EQ(easing(-3.0f), easing(0.0f));
        EXPECT_EQ(easing(3.0f), easing(1.0f));
    }
}

TEST(Easing, PlainOnesNeverTurnBack) {
    for (const auto easing : {ease::outQuad, ease::outCubic, ease::inOutCubic}) {
        for (float t = 0.0f; t < 0.99f; t += 0.01f) {
            EXPECT_LT(easing(t), easing(t + 0.01f));
        }
    }
}

TEST(Easing, BackAndElasticOvershoot) {
    EXPECT_GT(ease::outBack(0.6f), 1.05f);
    EXPECT_GT(ease::outElastic(0.15f), 1.2f);
}

TEST(Tween, ArrivesInTime) {
    Tween tween(2.0f);
    EXPECT_TRUE(tween.done());
    tween.to(10.0f, 0.5f);
    EXPECT_EQ(tween.value(), 2.0f);
    tween.update(0.25f);
    EXPECT_GT(tween.value(), 6.0f);
    EXPECT_FALSE(tween.done());
    tween.update(1.0f);
    EXPECT_EQ(tween.value(), 10.0f);
    EXPECT_TRUE(tween.done());
}

TEST(Tween, TurnsAroundWithoutAJump) {
    Tween tween;
    tween.to(1.0f, 1.0f);
    tween.update(0.3f);
    const float there = tween.value();
    tween.to(0.0f, 1.0f);
    EXPECT_EQ(tween.value(), there);
    tween.to(0.0f, 0.0f);
    EXPECT_EQ(tween.value(), 0.0f);
}

TEST(Tween, AskedAgainItGoesOn) {
    Tween tween;
    tween.to(1.0f, 1.0f);
    tween.update(0.5f);
    const float there = tween.value();
    tween.to(1.0f, 1.0f);
    EXPECT_EQ(tween.value(), there);
    tween.update(0.5f);
    EXPECT_TRUE(tween.done());
}

} // namespace
} // namespace engine
