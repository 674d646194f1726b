#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/memory/fsrs6.hpp"

namespace game {
namespace {

/// Uniform between the two; RapidCheck has no such generator of its own.
rc::Gen<double> between(double low, double high) {
    return rc::gen::map(rc::gen::inRange(0, 1'000'001),
                        [low, high](int part) { return low + (high - low) * part / 1e6; });
}

/// Stabilities of every size: 0.001 to 36,500, evenly on the scale of their logarithm.
rc::Gen<double> anyStability() {
    return rc::gen::map(between(std::log(0.001), std::log(36'500.0)), [](double log) { return std::exp(log); });
}

rc::Gen<Rating> anyRating() {
    return rc::gen::map(rc::gen::inRange(1, 5), [](int number) { return static_cast<Rating>(number); });
}

MemoryState anyState() {
    return {*anyStability(), *between(1.0, 10.0)};
}

RC_GTEST_PROP(Fsrs6Properties, RecallOnlyFades, ()) {
    const Fsrs6 model;
    const double stability = *anyStability();
    const double earlier = *between(0.0, 3.0) * stability;
    const double later = earlier + *between(0.001, 3.0) * stability;
    RC_ASSERT(model.retrievability(later, stability) < model.retrievability(earlier, stability));
    RC_ASSERT(model.retrievability(later, stability) > 0.0);
    RC_ASSERT(model.retrievability(0.0, stability) == 1.0);
}

RC_GTEST_PROP(Fsrs6Properties, StabilityIsTheDaysToNineTenths, ()) {
    const double stability = *anyStability();
    RC_ASSERT(std::abs(Fsrs6().retrievability(stability, stability) - 0.9) < 1e-12);
}

RC_GTEST_PROP(Fsrs6Properties, IntervalIsTheInverseOfForgetting, ()) {
    const Fsrs6 model;
    const double stability = *anyStability();
    const double desired = *between(0.05, 0.999);
    const double days = model.interval(desired, stability);
    RC_ASSERT(std::abs(model.retrievability(days, stability) - desired) < 1e-9);
}

RC_GTEST_PROP(Fsrs6Properties, StatesStayWithinBoundsOverAnyHistory, ()) {
    Fsrs6Parameters parameters;
    for (double& number : parameters.w) {
        number *= *between(0.0, 4.0);
    }
    const Fsrs6 model(parameters);
    MemoryState state = model.first(*anyRating());
    const int length = *rc::gen::inRange(1, 60);
    for (int i = 0; i < length; ++i) {
        state = model.review(state, *anyRating(), *rc::gen::inRange(0, 2'000));
        RC_ASSERT(state.stability >= 0.001 && state.stability <= 36'500.0);
        RC_ASSERT(state.difficulty >= 1.0 && state.difficulty <= 10.0);
    }
}

RC_GTEST_PROP(Fsrs6Properties, ABetterRatingNeverLeavesLess, ()) {
    const Fsrs6 model;
    const MemoryState before = anyState();
    const double days = *rc::gen::inRange(0, 400);
    MemoryState worse = model.review(before, Rating::again, days);
    for (const Rating rating : {Rating::hard, Rating::good, Rating::easy}) {
        const MemoryState better = model.review(before, rating, days);
        RC_ASSERT(better.stability >= worse.stability);
        RC_ASSERT(better.difficulty <= worse.difficulty);
        worse = better;
    }
}

RC_GTEST_PROP(Fsrs6Properties, RightNeverShrinksAndWrongNeverGrows, ()) {
    const Fsrs6 model;
    const MemoryState before = anyState();
    const double days = *rc::gen::inRange(1, 400);
    RC_ASSERT(model.review(before, Rating::hard, days).stability >= before.stability);
    RC_ASSERT(model.review(before, Rating::again, days).stability <= std::max(before.stability, 0.001));
}

RC_GTEST_PROP(Fsrs6Properties, TheLaterTheRightAnswerTheMoreItGives, ()) {
    const Fsrs6 model;
    const MemoryState before{*between(0.01, 300.0), *between(1.0, 10.0)};
    const double earlier = *between(0.0, 2.0) * before.stability;
    const double later = earlier + *between(0.01, 2.0) * before.stability;
    RC_ASSERT(model.stabilityAfterGood(before, later) > model.stabilityAfterGood(before, earlier));
}

} // namespace
} // namespace game
