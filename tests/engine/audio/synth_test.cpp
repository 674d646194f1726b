#include "engine/audio/synth.hpp"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

#include "engine/audio/loudness.hpp"
#include "engine/audio/pitch_ladder.hpp"
#include "tests/engine/audio/hearing.hpp"

using namespace engine;
using namespace hearing;

namespace {

double seconds(const Samples& samples) {
    return static_cast<double>(samples.size()) / synth::kRate;
}

float measured(const Samples& samples) {
    std::vector<float> track;
    for (const std::int16_t sample : samples) {
        track.push_back(static_cast<float>(sample) / 32768.0f);
    }
    return synth::loudness(track);
}

bool isUi(Sound sound) {
    return sound == Sound::tick || sound == Sound::press || sound == Sound::back;
}

} // namespace

TEST(Synth, everySoundIsHeardAndNoneClips) {
    for (const Sound sound : allSounds()) {
        const auto samples = synth::samples(sound);
        keep("effect-" + std::to_string(static_cast<int>(sound)), samples, 1);
        EXPECT_GT(peak(samples), 400) << static_cast<int>(sound);
        // Two of the loudest at once still fit.
        EXPECT_LT(peak(samples), 16000) << static_cast<int>(sound);
        EXPECT_LT(std::abs(mean(samples)), 8.0) << static_cast<int>(sound);
    }
}

TEST(Synth, isAsLoudAsItIsMeantToBe) {
    for (const Sound sound : allSounds()) {
        const auto samples = synth::samples(sound);
        EXPECT_NEAR(measured(samples), synth::level(sound), 0.7f) << static_cast<int>(sound);
        // Nothing drowns the others, nothing is lost among them; what is heard at every key press is quietest.
        EXPECT_GE(synth::level(sound), -37.0f);
        EXPECT_LE(synth::level(sound), isUi(sound) ? -30.0f : -20.0f);
        EXPECT_LT(synth::level(Sound::tick) - synth::level(sound), 0.1f);
    }
    EXPECT_GE(synth::level(Sound::right), synth::level(Sound::wrong)) << "a miss is never louder than a hit";
}

TEST(Synth, beginsAndEndsInSilence) {
    for (const Sound sound : allSounds()) {
        const auto samples = synth::samples(sound);
        EXPECT_LT(std::abs(samples.front()), 40) << static_cast<int>(sound);
        EXPECT_LT(std::abs(samples.back()), 40) << static_cast<int>(sound);
        int steepest = 0;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            steepest = std::max(steepest, std::abs(samples[i] - samples[i - 1]));
        }
        EXPECT_LT(steepest, peak(samples) / 2) << "a click in " << static_cast<int>(sound);
    }
}

TEST(Synth, answersAtOnceAndIsGoneInTime) {
    const std::map<Sound, double> longest{{Sound::tick, 0.15},   {Sound::press, 0.25}, {Sound::back, 0.35},
                                          {Sound::commit, 0.45}, {Sound::right, 1.2},  {Sound::wrong, 0.9},
                                          {Sound::window, 1.5},  {Sound::peg, 0.7},    {Sound::bounce, 0.35},
                                          {Sound::thud, 0.5},    {Sound::crate, 0.4},  {Sound::fanfare, 3.8}};
    for (const auto& [sound, limit] : longest) {
        EXPECT_LE(seconds(synth::samples(sound)), limit + 0.001) << static_cast<int>(sound);
        EXPECT_GE(seconds(synth::samples(sound)), 0.03) << static_cast<int>(sound);
    }
    // What a hand or a ball does is heard within two frames of it.
    for (const Sound sound : {Sound::tick, Sound::press, Sound::peg, Sound::bounce, Sound::thud, Sound::crate}) {
        EXPECT_LT(attack(synth::samples(sound)), 0.033) << static_cast<int>(sound);
    }
}

TEST(Synth, standsInTheKeyOfTheMusic) {
    // The white keys: A minor and C major.
    const std::array<bool, 12> inKey{true, false, true, true, false, true, false, true, true, false, true, false};
    for (const Sound sound : allSounds()) {
        const auto samples = synth::samples(sound);
        // Where notes slide or are mostly brushes there is no one pitch.
        if (sound == Sound::drop || sound == Sound::thud || sound == Sound::bounce || sound == Sound::belt) {
            continue;
        }
        const int note = mainNote(samples, 0.0, std::min(0.3, seconds(samples)));
        EXPECT_TRUE(inKey[static_cast<std::size_t>((note + 48) % 12)])
            << static_cast<int>(sound) << " plays " << note;
    }
    EXPECT_EQ(mainNote(synth::samples(Sound::right), 0.0, 0.085), 0) << "A4";
    EXPECT_EQ(mainNote(synth::samples(Sound::right), 0.12, 0.4), 7) << "E5";
    EXPECT_EQ(mainNote(synth::samples(Sound::wrong), 0.0, 0.15), -9) << "C4";
    EXPECT_EQ(mainNote(synth::samples(Sound::wrong), 0.22, 0.5), -12) << "A3";
}

TEST(Synth, everyRungIsASemitoneHigherAndAsLoudAndLong) {
    const auto ground = synth::samples(Sound::right);
    for (int rung = 1; rung <= PitchLadder::kTop; ++rung) {
        const auto samples = synth::samples(Sound::right, rung);
        keep("right-" + std::to_string(rung), samples, 1);
        EXPECT_EQ(mainNote(samples, 0.0, 0.085), rung);
        EXPECT_NEAR(measured(samples), measured(ground), 0.7f) << rung;
        EXPECT_NEAR(seconds(samples), seconds(ground), 0.5) << rung;
        EXPECT_LT(peak(samples), 16000) << rung;
    }
}

TEST(Synth, staysWarmAtTheTop) {
    for (const Sound sound : allSounds()) {
        EXPECT_LT(brightness(synth::samples(sound)), 2600.0) << static_cast<int>(sound);
    }
    EXPECT_LT(brightness(synth::samples(Sound::wrong)), brightness(synth::samples(Sound::right)));
    EXPECT_LT(brightness(synth::samples(Sound::right, PitchLadder::kTop)), 4200.0);
}

TEST(Synth, theSameEveryTime) {
    for (const Sound sound : allSounds()) {
        EXPECT_EQ(synth::samples(sound), synth::samples(sound));
    }
    EXPECT_TRUE(synth::samples(Sound::count).empty());
}
