#include "engine/core/rng.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

TEST(Rng, GivesThePublishedNumbersOfSplitMix64) {
    Rng rng(1234567);
    for (const std::uint64_t expected : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                                         4593380528125082431u, 16408922859458223821u}) {
        EXPECT_EQ(rng.next(), expected);
    }
    EXPECT_EQ(Rng(0).next(), 0xe220a8397b1dcdafu);
}

TEST(Rng, DerivedDrawsAreTheSameOnEveryMachine) {
    Rng rng(42);
    std::vector<std::uint64_t> dice;
    for (int i = 0; i < 8; ++i) {
        dice.push_back(rng.below(6));
    }
    EXPECT_EQ(dice, (std::vector<std::uint64_t>{1, 1, 0, 0, 4, 0, 1, 2}));
    EXPECT_EQ(Rng::mix(0, ""), 6566800829925814604u);
    EXPECT_EQ(Rng::mix(42, "pace"), 9865764139506483590u);
    std::vector<int> cards{1, 2, 3, 4, 5, 6, 7, 8};
    Rng(42).shuffle(cards);
    EXPECT_EQ(cards, (std::vector<int>{4, 2, 7, 3, 5, 1, 8, 6}));
}

TEST(Rng, UnitHasAMeanOfOneHalfAndStaysBelowOne) {
    Rng rng(7);
    double sum = 0.0;
    for (int i = 0; i < 100'000; ++i) {
        const double drawn = rng.unit();
        ASSERT_GE(drawn, 0.0);
        ASSERT_LT(drawn, 1.0);
        sum += drawn;
    }
    EXPECT_NEAR(sum / 100'000, 0.5, 0.005);
}

TEST(Rng, ChanceHappensAsOftenAsItSays) {
    Rng rng(7);
    int happened = 0;
    for (int i = 0; i < 100'000; ++i) {
        happened += rng.chance(0.3) ? 1 : 0;
        EXPECT_FALSE(rng.chance(0.0));
        EXPECT_TRUE(rng.chance(1.0));
    }
    EXPECT_NEAR(happened, 30'000, 1'000);
}

TEST(Rng, BelowOneIsZeroAndBelowMuchReachesTheTop) {
    Rng rng(1);
    EXPECT_EQ(rng.below(1), 0u);
    constexpr std::uint64_t kHuge = (1ull << 63) + 1;
    bool high = false;
    for (int i = 0; i < 100; ++i) {
        const std::uint64_t drawn = rng.below(kHuge);
        ASSERT_LT(drawn, kHuge);
        high = high || drawn > kHuge / 2;
    }
    EXPECT_TRUE(high);
}

TEST(Rng, ShuffleReachesEveryOrderEquallyOften) {
    std::array<int, 6> seen{};
    Rng rng(3);
    for (int i = 0; i < 60'000; ++i) {
        std::vector<int> cards{0, 1, 2};
        rng.shuffle(cards);
        ++seen.at(static_cast<std::size_t>(cards[0] * 2 + (cards[1] > cards[2] ? 1 : 0)));
    }
    for (const int times : seen) {
        EXPECT_NEAR(times, 10'000, 500);
    }
}

TEST(Rng, MixGivesEachNameAndSeedAStreamOfItsOwn) {
    std::set<std::uint64_t> seeds;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        for (const char* name : {"", "a", "b", "ab", "ba", "planner"}) {
            seeds.insert(Rng::mix(seed, name));
        }
    }
    EXPECT_EQ(seeds.size(), 600u);
}

RC_GTEST_PROP(RngProperties, TheSameSeedGivesTheSameNumbers, (std::uint64_t seed)) {
    Rng a(seed);
    Rng b(seed);
    for (int i = 0; i < 20; ++i) {
        RC_ASSERT(a.next() == b.next());
    }
}

RC_GTEST_PROP(RngProperties, BelowIsUniform, (std::uint64_t seed)) {
    const auto sides = static_cast<std::size_t>(*rc::gen::inRange(2, 40));
    constexpr double kDrawsPerSide = 400.0;
    std::vector<int> counts(sides, 0);
    Rng rng(seed);
    for (int i = 0; i < static_cast<int>(kDrawsPerSide) * static_cast<int>(sides); ++i) {
        ++counts.at(rng.below(sides));
    }
    double chiSquare = 0.0;
    for (const int count : counts) {
        chiSquare += (count - kDrawsPerSide) * (count - kDrawsPerSide) / kDrawsPerSide;
    }
    // Seven spreads above its mean: chance alone does not get there in the life of this project.
    const double freedom = static_cast<double>(sides) - 1.0;
    RC_ASSERT(chiSquare < freedom + 7.0 * std::sqrt(2.0 * freedom) + 25.0);
}

RC_GTEST_PROP(RngProperties, BetweenStaysBetween, (std::uint64_t seed)) {
    const double low = *rc::gen::inRange(-1000, 1000);
    const double high = low + *rc::gen::inRange(1, 1000);
    Rng rng(seed);
    const double drawn = rng.between(low, high);
    RC_ASSERT(drawn >= low && drawn <= high);
}

RC_GTEST_PROP(RngProperties, ShuffleKeepsEveryItem, (std::vector<int> items, std::uint64_t seed)) {
    std::vector<int> shuffled = items;
    Rng(seed).shuffle(shuffled);
    RC_ASSERT(std::is_permutation(shuffled.begin(), shuffled.end(), items.begin(), items.end()));
}

} // namespace
} // namespace engine
