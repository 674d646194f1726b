#include "engine/audio/loudness.hpp"

#include <gtest/gtest.h>

#include "engine/audio/synth.hpp"
#include "engine/audio/tone.hpp"

using namespace engine;

namespace {

std::vector<float> tone(float hertz, float loudness, float seconds) {
    std::vector<float> track(static_cast<std::size_t>(seconds * static_cast<float>(synth::kRate)), 0.0f);
    synth::addTone(track, {hertz, hertz, loudness, 0.0f, 0.002f, 1000.0f});
    return track;
}

} // namespace

TEST(Loudness, aFullToneIsThreeDecibelsBelowFullScale) {
    EXPECT_NEAR(synth::loudness(tone(2000.0f, 1.0f, 0.5f)), -3.0f, 0.3f);
    EXPECT_NEAR(synth::loudness(tone(2000.0f, 0.1f, 0.5f)), -23.0f, 0.3f);
}

TEST(Loudness, deepAndShortCountForLess) {
    EXPECT_LT(synth::loudness(tone(60.0f, 1.0f, 0.5f)), synth::loudness(tone(600.0f, 1.0f, 0.5f)) - 8.0f);
    EXPECT_NEAR(synth::loudness(tone(2000.0f, 1.0f, 0.01f)), -13.0f, 1.0f);
    EXPECT_EQ(synth::loudness({}), -120.0f);
    EXPECT_EQ(synth::loudness(std::vector<float>(1000, 0.0f)), -120.0f);
}
