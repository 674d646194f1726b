#include "game/progress/true_time.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/rng.hpp"
#include "tests/support/test_library.hpp"

namespace game {
namespace {

/// Hours since the tests' Monday, as said and as they count; those not trusted are in `doubted`.
struct Hours {
    std::vector<double> count;
    std::vector<std::size_t> doubted;
};

Hours hoursOf(const std::vector<double>& said) {
    std::vector<std::int64_t> moments;
    for (const double hours : said) {
        moments.push_back(test::moment(hours / 24.0).utcMs);
    }
    Hours hours;
    const auto times = TrueTime::of(moments);
    for (std::size_t i = 0; i < times.size(); ++i) {
        hours.count.push_back(24.0 * engine::daysBetween(test::moment(0), {times[i].utcMs, 0}));
        if (!times[i].trusted) {
            hours.doubted.push_back(i);
        }
    }
    return hours;
}

TEST(TrueTime, IsWhatTheClockSaysWhileItIsRight) {
    const auto hours = hoursOf({0, 1, 1, 50, 900});
    EXPECT_EQ(hours.count, (std::vector<double>{0, 1, 1, 50, 900}));
    EXPECT_TRUE(hours.doubted.empty());
    EXPECT_TRUE(TrueTime::of({}).empty());
}

TEST(TrueTime, StandsStillForASmallCorrection) {
    const auto hours = hoursOf({0, 10, 9.25, 9.5, 11});
    EXPECT_EQ(hours.count, (std::vector<double>{0, 10, 10, 10, 11}));
    EXPECT_TRUE(hours.doubted.empty());
}

TEST(TrueTime, MovesAWrongStretchBetweenItsNeighbours) {
    const auto ahead = hoursOf({0, 4000, 4002, 8});
    EXPECT_EQ(ahead.count, (std::vector<double>{0, 3, 5, 8}));
    EXPECT_EQ(ahead.doubted, (std::vector<std::size_t>{1, 2}));
    const auto behind = hoursOf({100, 10, 12, 108});
    EXPECT_EQ(behind.count, (std::vector<double>{100, 103, 105, 108}));
    EXPECT_EQ(behind.doubted, (std::vector<std::size_t>{1, 2}));
}

TEST(TrueTime, CountsBackFromWhatCameAfterAWrongBeginning) {
    EXPECT_EQ(hoursOf({4000, 4002, 8}).count, (std::vector<double>{6, 8, 8}));
}

TEST(TrueTime, NeverBelievesAClockFromBeforeTheGame) {
    const std::int64_t now = test::moment(0).utcMs;
    // The battery of the clock is empty: every start is in 1970.
    const auto times = TrueTime::of({now, 1000, 61'000, 1000, now + 600'000});
    EXPECT_EQ(times[0], (TrueTime{now, true}));
    EXPECT_EQ(times[1], (TrueTime{now + 270'000, false}));
    EXPECT_EQ(times[2], (TrueTime{now + 330'000, false}));
    EXPECT_EQ(times[3], (TrueTime{now + 330'000, false}));
    EXPECT_EQ(times[4], (TrueTime{now + 600'000, true}));
    const auto still = TrueTime::of({now, 1000, 61'000});
    EXPECT_EQ(still[1], (TrueTime{now, false})) << "no sooner than what is known";
    EXPECT_EQ(still[2], (TrueTime{now + 60'000, false}));
}

RC_GTEST_PROP(TrueTimeProperties, NeverRunsBack, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    std::vector<std::int64_t> said;
    std::int64_t off = 0;
    for (std::uint64_t i = rng.below(80); i > 0; --i) {
        off = rng.chance(0.1) ? static_cast<std::int64_t>(rng.between(-900.0, 900.0) * engine::kMsPerDay) : off;
        off = rng.chance(0.3) ? 0 : off;
        said.push_back(test::moment(rng.between(0.0, 2.0) + static_cast<double>(said.size())).utcMs + off);
    }
    const auto times = TrueTime::of(said);
    for (std::size_t i = 1; i < times.size(); ++i) {
        RC_ASSERT(times[i - 1].utcMs <= times[i].utcMs);
    }
    if (!said.empty() && said.back() >= TrueTime::kEarliestMs) {
        RC_ASSERT(times.back().trusted);
    }
}

} // namespace
} // namespace game
