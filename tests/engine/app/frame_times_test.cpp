#include "engine/app/frame_times.hpp"

#include <gtest/gtest.h>

using namespace engine;

TEST(FrameTimes, medianAndNinetyNinth) {
    FrameTimes times;
    EXPECT_EQ(times.wholeAtShare(0.5), 0.0f);
    for (int i = 100; i >= 0; --i) {
        times.add({static_cast<float>(i), 1.0f, 2.0f * static_cast<float>(i)});
    }
    EXPECT_EQ(times.count(), 101u);
    EXPECT_FLOAT_EQ(times.atShare(0.5).update, 50.0f);
    EXPECT_FLOAT_EQ(times.atShare(0.99).update, 99.0f);
    EXPECT_FLOAT_EQ(times.atShare(0.5).draw, 1.0f);
    EXPECT_FLOAT_EQ(times.atShare(1.0).display, 200.0f);
    EXPECT_FLOAT_EQ(times.wholeAtShare(0.0), 1.0f);
    EXPECT_FLOAT_EQ(times.wholeAtShare(0.5), 151.0f);
}

TEST(FrameTimes, keepsTheLatest) {
    FrameTimes times;
    for (std::size_t i = 0; i < FrameTimes::kKept; ++i) {
        times.add({1.0f, 0.0f, 0.0f});
    }
    for (std::size_t i = 0; i < FrameTimes::kKept; ++i) {
        times.add({2.0f, 0.0f, 0.0f});
    }
    EXPECT_EQ(times.count(), 2 * FrameTimes::kKept);
    EXPECT_FLOAT_EQ(times.atShare(0.0).update, 2.0f);
}
