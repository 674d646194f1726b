#include "game/memory/recall_correction.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/game/memory/review_samples.hpp"

namespace game {
namespace {

RecallMoment moment(double chance, double hoursOff = 0.0, int repeats = 0) {
    return {chance, {3.0 + hoursOff, 3.0}, repeats};
}

TEST(RecallCorrection, StartsAsNone) {
    const RecallCorrection correction;
    for (const double chance : {0.01, 0.5, 0.9, 0.999}) {
        EXPECT_NEAR(correction.corrected(moment(chance, 0.4, 3)), chance, 1e-12);
    }
}

TEST(RecallCorrection, MovesAsFarAsWorkedOutByHand) {
    RecallCorrection correction;
    // One clue of 0.5 days, doubt 0.02: weight = 0.02·0.5/(1 + 0.25·0.5·0.01)·(1 − 0.5).
    correction.learn(moment(0.5, 0.5), true, 0);
    const double weight = 0.01 / (1.0 + 0.25 * 0.01 * 0.5) * 0.5;
    // The surprise (0.05·0.5) has no weight yet.
    EXPECT_NEAR(correction.corrected(moment(0.5, 0.5)), 1.0 / (1.0 + std::exp(-0.5 * weight)), 1e-12);
    EXPECT_NEAR(correction.corrected(moment(0.5)), 0.5, 1e-12);
}

TEST(RecallCorrection, LearnsThatTheModelIsTooTrustingAfterRepeats) {
    RecallCorrection correction;
    engine::Rng rng(1);
    for (int i = 0; i < 3'000; ++i) {
        const int repeats = static_cast<int>(rng.below(3));
        correction.learn(moment(0.9, 0.0, repeats), rng.chance(repeats == 2 ? 0.6 : 0.9), 4'000);
    }
    EXPECT_LT(correction.corrected(moment(0.9, 0.0, 2)), 0.75);
    EXPECT_GT(correction.corrected(moment(0.9, 0.0, 0)), 0.85);
}

TEST(RecallCorrection, LearnsThatASlowDayIsABadDay) {
    RecallCorrection correction;
    engine::Rng rng(2);
    for (int i = 0; i < 6'000; ++i) {
        const bool slow = i / 100 % 2 == 0;
        correction.learn(moment(0.8), rng.chance(slow ? 0.65 : 0.95), slow ? 9'000 : 4'000);
    }
    RecallCorrection slow = correction;
    RecallCorrection quick = correction;
    for (int i = 0; i < 10; ++i) {
        slow.learn(moment(0.8), i % 5 != 0, 9'000);
        quick.learn(moment(0.8), i % 5 != 0, 4'000);
    }
    EXPECT_LT(slow.corrected(moment(0.8)), quick.corrected(moment(0.8)));
}

TEST(PredictCorrected, IsTheModelWhereTheModelIsRight) {
    const ReviewLog log = simulatedLog(Fsrs6Parameters{}, 400, 9);
    const RecallMetrics plain = RecallMetrics::of(predict({}, TrainingItems(log)));
    const RecallMetrics corrected = RecallMetrics::of(predictCorrected({}, log));
    EXPECT_EQ(corrected.items, plain.items);
    EXPECT_NEAR(corrected.logLoss, plain.logLoss, 0.002);
}

TEST(PredictCorrected, OfNothingIsNothing) {
    EXPECT_TRUE(predictCorrected({}, ReviewLog()).empty());
}

RC_GTEST_PROP(RecallCorrectionProperties, StaysAChanceWhateverComes, ()) {
    RecallCorrection correction;
    engine::Rng rng(*rc::gen::arbitrary<std::uint64_t>());
    for (int i = 0; i < 100; ++i) {
        RecallMoment any;
        any.chance = rng.chance(0.1) ? std::round(rng.unit()) : rng.unit();
        any.elapsed = {rng.between(0.0, 400.0), std::floor(rng.between(1.0, 400.0))};
        any.repeats = static_cast<int>(rng.below(50));
        const double chance = correction.corrected(any);
        RC_ASSERT(chance > 0.0 && chance < 1.0);
        correction.learn(any, rng.chance(0.5), static_cast<std::int64_t>(rng.below(1'000'000)));
    }
}

} // namespace
} // namespace game
