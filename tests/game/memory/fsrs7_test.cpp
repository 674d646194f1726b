#include "game/memory/fsrs7.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

struct Step {
    int rating;
    double days;
};

MemoryState after(const Fsrs7& model, const std::vector<Step>& steps) {
    MemoryState state = model.first(static_cast<Rating>(steps.front().rating));
    for (std::size_t i = 1; i < steps.size(); ++i) {
        state = model.review(state, static_cast<Rating>(steps[i].rating), steps[i].days);
    }
    return state;
}

TEST(Fsrs7, LongSequenceAsPublished) {
    const MemoryState state = after(Fsrs7(), {{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}});
    EXPECT_NEAR(state.stability, 25.985723, 25.985723 * 1e-5);
    EXPECT_NEAR(state.difficulty, 5.877549, 5.877549 * 1e-5);
}

TEST(Fsrs7, IntervalsAsPublished) {
    const Fsrs7 model;
    const std::vector<double> expected{36'500, 36'500, 36'500, 12'813, 843, 92, 13, 2};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double desired = static_cast<double>(i + 1) / 10.0;
        EXPECT_EQ(std::round(model.interval(desired, {1.0, 5.0, 1.0})), expected[i]) << desired;
    }
    EXPECT_LT(model.interval(0.9, {1.0, 5.0, 1.0}), 1.5);
    EXPECT_LT(model.interval(1.0, {1.0, 5.0, 1.0}), 1e-4);
}

TEST(Fsrs7, AnswersWithinMinutesCountByTheMinute) {
    const Fsrs7 model;
    const MemoryState start = model.first(Rating::again);
    const double minute = 1.0 / 1440.0;
    EXPECT_GT(model.retrievability(start, minute), model.retrievability(start, 60 * minute));
    const MemoryState soon = model.review(start, Rating::good, minute);
    const MemoryState later = model.review(start, Rating::good, 600 * minute);
    EXPECT_GT(later.fastStability, soon.fastStability);
    EXPECT_GT(later.stability, soon.stability);
}

TEST(Fsrs7, AnExpectedLapseMakesItLessHardThanASurprise) {
    const Fsrs7 model;
    const MemoryState state{10.0, 5.0, 8.0};
    EXPECT_LT(model.review(state, Rating::again, 300.0).difficulty,
              model.review(state, Rating::again, 1.0).difficulty);
}

TEST(Fsrs7, ReadsAClockThatWentBackAsNoTime) {
    const Fsrs7 model;
    const MemoryState state{3.0, 5.0, 2.0};
    EXPECT_EQ(model.retrievability(state, -5.0), model.retrievability(state, 0.0));
    EXPECT_EQ(model.review(state, Rating::good, -5.0), model.review(state, Rating::good, 0.0));
}

TEST(Fsrs7Parameters, DefaultsLieWithinTheBounds) {
    EXPECT_EQ(Fsrs7Parameters{}.clamped(), Fsrs7Parameters{});
}

TEST(Fsrs7Parameters, AreBroughtIntoOrder) {
    Fsrs7Parameters parameters;
    parameters.w[0] = 7.0;
    parameters.w[3] = std::numeric_limits<double>::quiet_NaN();
    parameters.w[25] = 0.8;
    parameters.w[26] = 0.1;
    parameters.w[9] = 1e6;
    const Fsrs7Parameters clamped = parameters.clamped();
    EXPECT_EQ(clamped.w[1], 7.0);
    EXPECT_EQ(clamped.w[2], 7.0);
    EXPECT_EQ(clamped.w[3], 11.7841);
    EXPECT_EQ(clamped.w[26], 0.8);
    EXPECT_EQ(clamped.w[9], 3.0);
    EXPECT_EQ(Fsrs7(parameters).parameters(), clamped);
}

rc::Gen<double> between(double low, double high) {
    return rc::gen::map(rc::gen::inRange(0, 1'000'001),
                        [low, high](int part) { return low + (high - low) * part / 1e6; });
}

RC_GTEST_PROP(Fsrs7Properties, StatesStayWithinBoundsAndRecallFades, ()) {
    const Fsrs7 model;
    MemoryState state = model.first(static_cast<Rating>(*rc::gen::inRange(1, 5)));
    for (int i = 0; i < 20; ++i) {
        const double days = std::exp(*between(-9.0, 7.0));
        const auto rating = static_cast<Rating>(*rc::gen::inRange(1, 5));
        RC_ASSERT(model.retrievability(state, days) <= model.retrievability(state, days / 2.0));
        const MemoryState before = state;
        state = model.review(state, rating, days);
        RC_ASSERT(state.stability >= 0.0001 && state.stability <= 36'500.0);
        RC_ASSERT(state.fastStability >= 0.0001 && state.fastStability <= 36'500.0);
        RC_ASSERT(state.difficulty >= 1.0 && state.difficulty <= 10.0);
        RC_ASSERT(rating != Rating::again || state.stability <= before.stability);
        RC_ASSERT(rating == Rating::again || state.stability >= before.stability * 0.999'999);
    }
}

RC_GTEST_PROP(Fsrs7Properties, TheIntervalIsWhereRecallIsTheDesiredOne, ()) {
    const Fsrs7 model;
    const MemoryState state{std::exp(*between(-3.0, 6.0)), *between(1.0, 10.0), std::exp(*between(-3.0, 6.0))};
    const double desired = *between(0.75, 0.97);
    const double days = model.interval(desired, state);
    RC_ASSERT(days < 2e-5 || days >= 36'499.0 || std::abs(model.retrievability(state, days) - desired) < 1e-9);
}

} // namespace
} // namespace game
