#include "engine/audio/pitch_ladder.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

using namespace engine;

TEST(PitchLadder, aSemitoneAStepTwoAndAHalfOctavesHigh) {
    EXPECT_EQ(PitchLadder::semitones(1), 0);
    for (int streak = 2; streak <= 31; ++streak) {
        EXPECT_EQ(PitchLadder::semitones(streak) - PitchLadder::semitones(streak - 1), 1);
    }
    EXPECT_EQ(PitchLadder::semitones(31), 30);
    EXPECT_EQ(PitchLadder::semitones(400), 30);
}

TEST(PitchLadder, aMissLeadsBackToTheGround) {
    EXPECT_EQ(PitchLadder::semitones(0), 0);
    EXPECT_EQ(PitchLadder::semitones(1), 0);
}

TEST(RepeatVariation, onlyARepeatIsALittleOff) {
    RepeatVariation variation(5);
    EXPECT_EQ(variation.aside(Sound::peg, 0), 0.0);
    EXPECT_EQ(variation.aside(Sound::peg, 1), 0.0) << "a rung up is no repeat";
    EXPECT_EQ(variation.aside(Sound::right, 1), 0.0);
    std::set<double> heard;
    for (int i = 0; i < 100; ++i) {
        const double aside = variation.aside(Sound::right, 1);
        EXPECT_LE(std::abs(aside), RepeatVariation::kWidest);
        heard.insert(aside);
    }
    EXPECT_GT(heard.size(), 90u);
}

TEST(RepeatVariation, followsItsSeed) {
    RepeatVariation one(7);
    RepeatVariation other(7);
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(one.aside(Sound::tick, 0), other.aside(Sound::tick, 0));
    }
}
