#include "game/city/city_lights.hpp"

#include <gmock/gmock.h>

namespace {

using game::CityLights;

TEST(CityLights, ShowsRecallAsItIs) {
    CityLights lights;
    lights.show({0.0f, 0.5f, 0.9f});
    EXPECT_FLOAT_EQ(lights.recall(0), 0.0f);
    EXPECT_FLOAT_EQ(lights.recall(2), 0.9f);
    EXPECT_FLOAT_EQ(lights.flare(2), 0.0f);
    EXPECT_EQ(lights.waiting(), 0u);
}

TEST(CityLights, WhatRoseLightsUpOneAfterAnother) {
    CityLights lights;
    lights.show({0.0f, 0.5f, 0.9f});
    lights.relight({1.0f, 1.0f, 0.8f});
    EXPECT_FLOAT_EQ(lights.recall(0), 0.0f);
    EXPECT_FLOAT_EQ(lights.recall(1), 0.5f);
    EXPECT_FLOAT_EQ(lights.recall(2), 0.8f) << "fading is not staged";
    EXPECT_EQ(lights.waiting(), 2u);
    int begun = 0;
    float firstLit = 0.0f;
    for (float time = 0.0f; time < 2.0f; time += 0.05f) {
        const int now = lights.update(0.05f);
        EXPECT_LE(now, 1);
        begun += now;
        if (begun == 1 && firstLit == 0.0f) {
            firstLit = time;
            EXPECT_FLOAT_EQ(lights.recall(1), 0.5f) << "the second waits";
        }
    }
    EXPECT_EQ(begun, 2);
    EXPECT_FLOAT_EQ(lights.recall(0), 1.0f);
    EXPECT_FLOAT_EQ(lights.recall(1), 1.0f);
    EXPECT_NEAR(lights.flare(0), 0.0f, 1e-4f);
}

TEST(CityLights, ManyWindowsAreLitWithinSeconds) {
    CityLights lights;
    lights.show(std::vector<float>(500, 0.0f));
    lights.relight(std::vector<float>(500, 1.0f));
    int begun = 0;
    for (int i = 0; i < 240; ++i) {
        begun += lights.update(1.0f / 60.0f);
    }
    EXPECT_EQ(begun, 500);
    EXPECT_EQ(lights.waiting(), 0u);
}

TEST(CityLights, AnotherRelightingStartsFromWhatIsShown) {
    CityLights lights;
    lights.show({0.0f});
    lights.relight({1.0f});
    lights.update(0.1f);
    lights.relight({1.0f});
    EXPECT_EQ(lights.waiting(), 1u);
    EXPECT_FLOAT_EQ(lights.recall(0), 0.0f);
}

} // namespace
