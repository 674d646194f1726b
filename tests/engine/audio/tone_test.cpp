#include "engine/audio/tone.hpp"

#include <gtest/gtest.h>

#include "engine/audio/synth.hpp"

using namespace engine;

namespace {

/// By upward zero crossings.
double pitchOf(const std::vector<float>& samples, std::size_t from, std::size_t to) {
    int crossings = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0;
    }
    return crossings * static_cast<double>(synth::kRate) / static_cast<double>(to - from);
}

} // namespace

TEST(Tone, hasThePitchAskedFor) {
    std::vector<float> track(synth::kRate, 0.0f);
    synth::addTone(track, {synth::hertz(0.0f), synth::hertz(0.0f), 0.5f, 0.0f, 0.01f, 5.0f});
    EXPECT_NEAR(pitchOf(track, 0, track.size()), 440.0, 1.5);
    EXPECT_NEAR(synth::hertz(12.0f), 880.0f, 0.01f);
    EXPECT_NEAR(synth::hertz(-12.0f), 220.0f, 0.01f);
}

TEST(Tone, slides) {
    std::vector<float> track(synth::kRate, 0.0f);
    synth::addTone(track, {400.0f, 200.0f, 0.5f, 0.0f, 0.01f, 5.0f});
    EXPECT_NEAR(pitchOf(track, 0, 4410), 387.0, 12.0);
    EXPECT_NEAR(pitchOf(track, 39690, 44100), 207.0, 12.0);
}

TEST(Tone, beginsWhenAskedAndPastTheEndNever) {
    std::vector<float> track(1000, 0.0f);
    synth::addTone(track, {440.0f, 440.0f, 0.5f, 0.5f, 0.01f, 1.0f});
    for (const float sample : track) {
        ASSERT_EQ(sample, 0.0f);
    }
}

TEST(Tone, fadesToAThirdInItsTime) {
    std::vector<float> track(synth::kRate, 0.0f);
    synth::addTone(track, {441.0f, 441.0f, 0.9f, 0.0f, 0.01f, 0.2f});
    const auto loudest = [&track](std::size_t from) {
        return *std::max_element(track.begin() + static_cast<std::ptrdiff_t>(from),
                                 track.begin() + static_cast<std::ptrdiff_t>(from + 200));
    };
    EXPECT_NEAR(loudest(441), 0.9f, 0.02f);
    EXPECT_NEAR(loudest(441 + 8820) / loudest(441), 1.0f / 3.0f, 0.01f);
}
