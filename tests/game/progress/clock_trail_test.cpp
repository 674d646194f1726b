#include "game/progress/clock_trail.hpp"

#include <algorithm>
#include <chrono>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/rng.hpp"

namespace game {
namespace {

/// `y` for each moment that is believed, `n` for the others.
std::string believed(const std::vector<std::int64_t>& said) {
    std::string words;
    for (const bool good : believedMoments(said)) {
        words += good ? 'y' : 'n';
    }
    return words;
}

TEST(ClockTrail, BelievesAClockThatNeverStepsBack) {
    EXPECT_EQ(believed({}), "");
    EXPECT_EQ(believed({5}), "y");
    EXPECT_EQ(believed({1, 1, 2, 900, 901}), "yyyyy");
}

TEST(ClockTrail, FindsAStretchThatWasAhead) {
    EXPECT_EQ(believed({0, 10, 20, 4020, 4021, 30, 40}), "yyynnyy");
    EXPECT_EQ(believed({4020, 4021, 30, 40}), "nnyy") << "since the beginning";
}

TEST(ClockTrail, FindsAllOfAStretchThatTimeHasPartlyCaughtUpWith) {
    // 30 ahead for five days of 10; what it said first has come by when it is put right.
    EXPECT_EQ(believed({0, 10, 50, 60, 70, 80, 90, 70, 80}), "yynnnnnyy");
}

TEST(ClockTrail, FindsAStretchThatWasBehind) {
    EXPECT_EQ(believed({100, 110, 120, 20, 30, 150, 160}), "yyynnyy");
    // 30 behind; what it said last was true once.
    EXPECT_EQ(believed({100, 110, 120, 95, 105, 115, 125, 135, 180, 190}), "yyynnnnnyy");
}

TEST(ClockTrail, BelievesTheLastWordAsLongAsThereIsNoOther) {
    EXPECT_EQ(believed({100, 110, 120, 20}), "nnny");
    EXPECT_EQ(believed({10, 110, 120, 20}), "ynny");
}

TEST(ClockTrail, FindsMoreThanOneStretch) {
    EXPECT_EQ(believed({0, 10, 500, 20, 30, -800, 40, 50}), "yynyynyy");
    EXPECT_EQ(believed({0, 10, 500, -800, 20, 30}), "yynnyy") << "one after the other";
}

TEST(ClockTrail, IsQuickWithAClockThatIsAlwaysWrong) {
    std::vector<std::int64_t> said;
    for (std::int64_t i = 0; i < 10'000; ++i) {
        said.push_back(i % 2 == 0 ? i : -i);
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(believedMoments(said).back());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

RC_GTEST_PROP(ClockTrailProperties, LeavesNoStepBack, (std::vector<std::int16_t> said)) {
    const std::vector<std::int64_t> moments(said.begin(), said.end());
    const auto good = believedMoments(moments);
    RC_ASSERT(good.size() == moments.size());
    RC_PRE(!good.empty());
    RC_ASSERT(bool(good.back()));
    std::vector<std::int64_t> kept;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (good[i]) {
            kept.push_back(moments[i]);
        }
    }
    RC_ASSERT(std::is_sorted(kept.begin(), kept.end()));
}

/// Days of some minutes each; on some of them the clock is wrong by more than the gap of any two days.
RC_GTEST_PROP(ClockTrailProperties, DoubtsExactlyTheWrongStretch, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    constexpr std::int64_t kDay = 1440;
    const auto days = 6 + static_cast<std::int64_t>(rng.below(60));
    const auto first = 2 + static_cast<std::int64_t>(rng.below(static_cast<std::uint64_t>(days - 4)));
    const auto end = first + 1 + static_cast<std::int64_t>(rng.below(2));
    // Twice what anybody could have been away, and what the stretch itself takes.
    const auto size = 8 * kDay + static_cast<std::int64_t>(rng.below(800 * kDay));
    const std::int64_t off = rng.chance(0.5) ? size : -size;
    std::vector<std::int64_t> said;
    std::string expected;
    std::int64_t day = 0;
    for (std::int64_t number = 0; number < days; ++number) {
        day += 1 + static_cast<std::int64_t>(rng.below(3));
        const bool wrong = number >= first && number < end;
        for (std::uint64_t i = 0; i < 12; ++i) {
            said.push_back(day * kDay + static_cast<std::int64_t>(i) + (wrong ? off : 0));
            expected += wrong ? 'n' : 'y';
        }
    }
    RC_ASSERT(believed(said) == expected);
}

} // namespace
} // namespace game
