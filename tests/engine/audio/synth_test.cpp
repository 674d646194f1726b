#include "engine/audio/synth.hpp"

#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>

#include "engine/audio/tone.hpp"

using namespace engine;

namespace {

std::vector<Sound> all() {
    std::vector<Sound> sounds;
    for (int i = 0; i < static_cast<int>(Sound::count); ++i) {
        sounds.push_back(static_cast<Sound>(i));
    }
    return sounds;
}

int peak(const std::vector<std::int16_t>& samples) {
    int most = 0;
    for (const std::int16_t sample : samples) {
        most = std::max(most, std::abs(static_cast<int>(sample)));
    }
    return most;
}

/// By upward zero crossings.
template <class T>
double pitchOf(const std::vector<T>& samples, std::size_t from, std::size_t to) {
    int crossings = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0;
    }
    return crossings * static_cast<double>(synth::kRate) / static_cast<double>(to - from);
}

} // namespace

TEST(Synth, everySoundIsHeardAndNoneClips) {
    for (const Sound sound : all()) {
        const auto samples = synth::samples(sound);
        EXPECT_GT(samples.size(), synth::kRate / 50) << static_cast<int>(sound);
        EXPECT_LT(samples.size(), synth::kRate * 5 / 2) << static_cast<int>(sound);
        EXPECT_GT(peak(samples), 4000) << static_cast<int>(sound);
        EXPECT_LT(peak(samples), 30000) << static_cast<int>(sound);
    }
}

TEST(Synth, soundsBeginAndEndInSilence) {
    for (const Sound sound : all()) {
        const auto samples = synth::samples(sound);
        EXPECT_LT(std::abs(samples.front()), 60) << static_cast<int>(sound);
        EXPECT_LT(std::abs(samples.back()), 60) << static_cast<int>(sound);
        for (std::size_t i = 1; i < samples.size(); ++i) {
            ASSERT_LT(std::abs(samples[i] - samples[i - 1]), 9000) << "a click in " << static_cast<int>(sound);
        }
    }
}

TEST(Synth, theSameEveryTime) {
    for (const Sound sound : all()) {
        EXPECT_EQ(synth::samples(sound), synth::samples(sound));
    }
}

TEST(Synth, wrongIsLowAndRightIsHigh) {
    const auto wrong = synth::samples(Sound::wrong);
    const auto right = synth::samples(Sound::right);
    EXPECT_LT(pitchOf(wrong, 2000, 10000), 320.0);
    EXPECT_GT(pitchOf(right, 1000, 3800), 700.0);
    EXPECT_LT(peak(wrong), peak(right) * 2);
}

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
