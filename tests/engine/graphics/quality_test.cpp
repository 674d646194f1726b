#include "engine/graphics/quality.hpp"

#include <gtest/gtest.h>
#include <vector>

#include "engine/core/rng.hpp"

namespace engine {
namespace {

constexpr float kFast = 8.0f;
constexpr float kSlow = 30.0f;

/// So many windows of frames that all take as long. How often the quality changed.
int play(QualityGovernor& governor, int windows, float milliseconds) {
    int changes = 0;
    for (int i = 0; i < windows * QualityGovernor::kWindow; ++i) {
        changes += governor.add(milliseconds) ? 1 : 0;
    }
    return changes;
}

TEST(QualityGovernorTest, BeginsWithEverythingAndKeepsItWhileFramesAreInTime) {
    QualityGovernor governor;
    EXPECT_EQ(governor.quality(), Quality::full);
    EXPECT_EQ(play(governor, 200, kFast), 0);
    EXPECT_EQ(governor.quality(), Quality::full);
}

TEST(QualityGovernorTest, OneSlowMomentChangesNothing) {
    QualityGovernor governor;
    play(governor, 5, kFast);
    EXPECT_EQ(play(governor, 1, kSlow), 0);
    EXPECT_EQ(play(governor, 5, kFast), 0);
    EXPECT_EQ(play(governor, 1, kSlow), 0);
}

TEST(QualityGovernorTest, LastingSlownessStepsDownOneByOneAndStopsAtPlain) {
    QualityGovernor governor;
    EXPECT_EQ(play(governor, 2, kSlow), 1);
    EXPECT_EQ(governor.quality(), Quality::lean);
    EXPECT_EQ(play(governor, 2, kSlow), 1);
    EXPECT_EQ(governor.quality(), Quality::plain);
    EXPECT_EQ(play(governor, 100, kSlow), 0);
}

TEST(QualityGovernorTest, SlowFramesHereAndThereAreEnough) {
    QualityGovernor governor;
    for (int i = 0; i < 4 * QualityGovernor::kWindow; ++i) {
        governor.add(i % 4 == 0 ? kSlow : kFast);
    }
    EXPECT_LT(governor.quality(), Quality::full);
}

TEST(QualityGovernorTest, OnlyALongCalmStepsUp) {
    QualityGovernor governor;
    play(governor, 2, kSlow);
    EXPECT_EQ(play(governor, 10, kFast), 0);
    EXPECT_EQ(play(governor, 10, kFast), 1);
    EXPECT_EQ(governor.quality(), Quality::full);
}

TEST(QualityGovernorTest, AScreenThatMakesEveryFrameWaitForItsBeatIsCalm) {
    QualityGovernor governor;
    play(governor, 2, kSlow);
    play(governor, 30, 16.7f);
    EXPECT_EQ(governor.quality(), Quality::full);
}

TEST(QualityGovernorTest, AMachineAtTheEdgeSettles) {
    QualityGovernor governor;
    int changes = 0;
    for (int second = 0; second < 3600; ++second) {
        changes += play(governor, 1, governor.quality() == Quality::full ? kSlow : kFast);
    }
    // Each failed trial doubles the calm before the next.
    EXPECT_LE(changes, 16);
    int later = 0;
    for (int second = 0; second < 3600; ++second) {
        later += play(governor, 1, governor.quality() == Quality::full ? kSlow : kFast);
    }
    EXPECT_LE(later, 8);
}

TEST(QualityGovernorTest, NeverFlapsWhateverTheFramesAre) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Rng rng(seed);
        QualityGovernor governor;
        int changes = 0;
        int lately = 0;
        for (int second = 0; second < 1200; ++second) {
            const bool busy = rng.chance(0.3);
            for (int i = 0; i < QualityGovernor::kWindow; ++i) {
                changes += governor.add(busy && rng.chance(0.5) ? kSlow : kFast) ? 1 : 0;
            }
            if (second % 60 == 59) {
                // Down twice and up once is the most a minute can bring.
                ASSERT_LE(changes - lately, 4) << seed;
                lately = changes;
            }
        }
    }
}

TEST(QualityGovernorTest, EveryQualityHasAName) {
    EXPECT_EQ(nameOf(Quality::plain), "plain");
    EXPECT_EQ(nameOf(Quality::lean), "lean");
    EXPECT_EQ(nameOf(Quality::full), "full");
}

} // namespace
} // namespace engine
