#include "engine/audio/music_loop.hpp"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

#include "engine/audio/synth.hpp"

using namespace engine;

TEST(MusicLoop, isCalmAndSeamless) {
    const auto music = synth::musicLoop();
    ASSERT_EQ(music.size(), static_cast<std::size_t>(synth::kMusicSeconds) * synth::kRate * 2);
    int peak = 0;
    int steepest = 0;
    for (std::size_t i = 2; i < music.size(); ++i) {
        peak = std::max(peak, std::abs(static_cast<int>(music[i])));
        steepest = std::max(steepest, std::abs(music[i] - music[i - 2]));
    }
    EXPECT_GT(peak, 3000);
    EXPECT_LT(peak, 22000);
    EXPECT_LT(steepest, 2500);
    EXPECT_LE(std::abs(music[0] - music[music.size() - 2]), steepest) << "no click where it begins again";
    EXPECT_LE(std::abs(music[1] - music[music.size() - 1]), steepest);
}

TEST(MusicLoop, neverFallsSilent) {
    const auto music = synth::musicLoop();
    for (std::size_t second = 0; second < static_cast<std::size_t>(synth::kMusicSeconds); ++second) {
        const auto from = music.begin() + static_cast<std::ptrdiff_t>(second * synth::kRate * 2);
        EXPECT_GT(*std::max_element(from, from + synth::kRate * 2), 500) << second;
    }
}
