#include "game/arenas/feel.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "game/arenas/squash.hpp"

namespace {

using game::Feel;
using game::Shake;

constexpr float kStep = 1.0f / 60.0f;

float lengthOf(engine::Vec2 v) {
    return std::hypot(v.x, v.y);
}

TEST(Shake, GoesAlongTheHitIsCappedAndOverInAThirdOfASecond) {
    Shake shake;
    EXPECT_TRUE(shake.still());
    for (int i = 0; i < 20; ++i) {
        shake.hit({3.0f, 0.0f}, 16.0f);
    }
    EXPECT_NEAR(shake.offset().x, Shake::kStrongest, 1e-3f);
    EXPECT_NEAR(shake.offset().y, 0.0f, 1e-3f);
    EXPECT_LE(shake.zoom(), 1.021f);
    float before = lengthOf(shake.offset());
    for (int i = 0; i < 18; ++i) {
        shake.update(kStep);
        EXPECT_LE(lengthOf(shake.offset()), Shake::kStrongest);
        before = lengthOf(shake.offset());
    }
    EXPECT_LT(before, 0.5f);
    shake.update(kStep);
    EXPECT_TRUE(shake.still());
}

TEST(Shake, FollowsTheRepsChoice) {
    Shake shake;
    shake.setStrength(0.25f);
    shake.hit({0.0f, 1.0f}, 8.0f);
    EXPECT_NEAR(lengthOf(shake.offset()), 2.0f, 1e-3f);
    shake.setStrength(0.0f);
    EXPECT_TRUE(shake.still());
    EXPECT_FLOAT_EQ(shake.zoom(), 1.0f);
}

TEST(HitStop, HoldsFiftyMillisecondsOrAHundredAndTwenty) {
    game::HitStop stop;
    EXPECT_FALSE(stop.holds());
    stop.small();
    int steps = 0;
    while (stop.holds()) {
        ++steps;
    }
    EXPECT_NEAR(steps * 1000.0 / 60, 50.0, 10.0);
    stop.large();
    stop.small();
    for (steps = 0; stop.holds(); ++steps) {
    }
    EXPECT_NEAR(steps * 1000.0 / 60, 120.0, 10.0);
}

TEST(SlowMotion, TakesThreeTimesAsLongAndEnds) {
    game::SlowMotion slow;
    int moved = 0;
    int steps = 0;
    do {
        moved += slow.holds(true) ? 0 : 1;
        ++steps;
    } while (slow.slow() && steps < 1000);
    EXPECT_NEAR(static_cast<double>(moved) / steps, 1.0 / 3, 0.03);
    EXPECT_LE(steps, game::SlowMotion::kLongest + 1);
    EXPECT_FALSE(slow.holds(false));
}

TEST(Squash, GivesWayAndComesBackWithoutGrowing) {
    game::Squash squash;
    squash.hit(5.0f);
    EXPECT_NEAR(squash.wide(), 1.25f, 1e-4f);
    EXPECT_NEAR(squash.wide() * squash.tall(), 1.0f, 1e-4f);
    for (int i = 0; i < 30; ++i) {
        squash.update();
    }
    EXPECT_NEAR(squash.wide(), 1.0f, 0.01f);
}

TEST(Feel, AHitIsHeardSeenAndFelt) {
    Feel feel(1);
    feel.hit({{2.0f, 3.0f}, {0.0f, 1.0f}, engine::Sound::peg, 4, 6, game::SparkTint::warm, 5.0f});
    ASSERT_EQ(feel.cues.size(), 1u);
    EXPECT_EQ(feel.cues.begin()->semitones, 4);
    EXPECT_FALSE(feel.shake.still());
    int flying = 0;
    for (const game::Spark& spark : feel.sparks.all()) {
        flying += spark.life > 0.0f ? 1 : 0;
    }
    EXPECT_EQ(flying, 6);
}

TEST(Feel, ReducedMotionLeavesTheSoundAndNoMovement) {
    Feel feel(1);
    feel.setComfort({1.0f, true});
    feel.hit({});
    EXPECT_TRUE(feel.shake.still());
    EXPECT_FALSE(feel.slowed(true));
    for (const game::Spark& spark : feel.sparks.all()) {
        EXPECT_EQ(spark.life, 0.0f);
    }
    feel.celebrate();
    EXPECT_FALSE(feel.finale.running());
    EXPECT_EQ(feel.cues.size(), 2u);
}

TEST(Feel, TheFinaleIsEightRocketsAndOver) {
    Feel feel(2);
    feel.celebrate();
    int rockets = 0;
    for (int i = 0; i < 200; ++i) {
        feel.cues.clear();
        feel.update(kStep);
        rockets += static_cast<int>(feel.cues.size());
    }
    EXPECT_NEAR(rockets, 8, 1);
    EXPECT_FALSE(feel.finale.running());
}

TEST(Feel, RocketsAreLargerAndLastLongerThanAHit) {
    Feel feel(2);
    feel.hit({});
    EXPECT_EQ(feel.sparks.all().front().large, 1.0f);
    feel.celebrate();
    const auto inTheAir = [&feel](int steps) {
        for (int i = 0; i < steps; ++i) {
            feel.update(kStep);
        }
        return std::count_if(feel.sparks.all().begin(), feel.sparks.all().end(),
                             [](const game::Spark& spark) { return spark.life > 0.0f && spark.large > 1.0f; });
    };
    EXPECT_GT(inTheAir(24), 40) << "the first still flies when the second bursts";
    EXPECT_EQ(inTheAir(200), 0);
}

TEST(Feel, NewsStandForAWhileAndSayWhatTheyPaid) {
    Feel feel(3);
    feel.tell("It stands", 1000);
    EXPECT_EQ(feel.news, "It stands  +1000");
    for (int i = 0; i < 150; ++i) {
        feel.update(kStep);
    }
    EXPECT_EQ(feel.newsLeft, 0.0f);
}

TEST(CueList, OfWhatComesAtOnceEachSoundIsHeardOnce) {
    game::CueList cues;
    for (int i = 0; i < 9; ++i) {
        cues.add(i % 2 == 0 ? engine::Sound::tick : engine::Sound::peg, i);
    }
    cues.keepLastOfEach();
    ASSERT_EQ(cues.size(), 2u);
    EXPECT_EQ(cues.begin()->semitones, 7);
    EXPECT_EQ((cues.begin() + 1)->semitones, 8);
}

TEST(CueList, WhatComesWhenItIsFullIsNotHeard) {
    game::CueList cues;
    for (int i = 0; i < 1000; ++i) {
        cues.add(engine::Sound::tick, i);
    }
    EXPECT_EQ(cues.size(), 64u);
    cues.clear();
    EXPECT_TRUE(cues.empty());
}

} // namespace
