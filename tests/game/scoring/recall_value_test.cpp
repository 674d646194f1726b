#include "game/scoring/recall_value.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

/// Thousandths as points, to the two digits of the worked examples.
double points(MilliPoints thousandths) {
    return static_cast<double>(thousandths) / 1000.0;
}

constexpr double kUsualSpeed = 1.075;
constexpr double kFastest = 1.15;
constexpr double kFourOptions = 0.25;
constexpr double kTwoDigits = 0.0051;

/// The worked example of the specification: S = 10, D = 5, 20 days, four options.
Stake workedExample() {
    return stakeOn(Fsrs6(), {10.0, 5.0}, 20.0, 0.0);
}

TEST(RecallValue, WorkedExampleStakes) {
    EXPECT_NEAR(workedExample().points, 29.57, kTwoDigits);
}

TEST(RecallValue, WorkedExamplePaysRightAnswers) {
    const Stake stake = workedExample();
    EXPECT_NEAR(points(rightPoints(stake, Certainty::certain, kFastest)), 33.92, kTwoDigits);
    EXPECT_NEAR(points(rightPoints(stake, Certainty::certain, kUsualSpeed)), 31.71, kTwoDigits);
    EXPECT_NEAR(points(rightPoints(stake, Certainty::sure, kUsualSpeed)), 29.80, kTwoDigits);
    EXPECT_NEAR(points(rightPoints(stake, Certainty::unsure, kUsualSpeed)), 20.34, kTwoDigits);
    EXPECT_EQ(rightPoints(stake, Certainty::guess, 1.0), 0);
    EXPECT_EQ(mostPoints(stake), rightPoints(stake, Certainty::certain, kFastest));
}

TEST(RecallValue, WorkedExampleTakesTheStakeOfWrongAnswers) {
    const Stake stake = workedExample();
    EXPECT_NEAR(points(wrongPoints(stake, Certainty::unsure, kFourOptions)), -12.62, kTwoDigits);
    EXPECT_NEAR(points(wrongPoints(stake, Certainty::sure, kFourOptions)), -31.42, kTwoDigits);
    EXPECT_NEAR(points(wrongPoints(stake, Certainty::certain, kFourOptions)), -45.41, kTwoDigits);
    EXPECT_EQ(wrongPoints(stake, Certainty::guess, kFourOptions), 0);
}

TEST(RecallValue, OneCardFromGoodPaysAsWorkedOut) {
    const Fsrs6 model;
    MemoryState memory = model.first(Rating::good);
    const std::vector<double> days{10.0 / 1440.0, 2, 11, 46, 163, 498};
    const std::vector<double> usual{0.0, 33.02, 30.50, 26.64, 17.07, 0.0};
    double paid = 0.0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Stake stake = stakeOn(model, memory, days[i], paid);
        EXPECT_NEAR(points(rightPoints(stake, Certainty::certain, kUsualSpeed)), usual[i], kTwoDigits);
        if (days[i] == 46) {
            EXPECT_NEAR(points(rightPoints(stake, Certainty::sure, kFastest)), 26.79, kTwoDigits);
        }
        paid = std::max(paid, stake.worthAfter);
        memory = model.review(memory, Rating::good, std::floor(days[i]));
    }
}

TEST(RecallValue, WorthIsZeroForAFreshMemoryAndCappedAtAYear) {
    EXPECT_DOUBLE_EQ(memoryWorth(2.3065), 0.0);
    EXPECT_LT(memoryWorth(1.0), 0.0);
    EXPECT_DOUBLE_EQ(memoryWorth(36'500.0), memoryWorth(365.0));
    EXPECT_GT(memoryWorth(365.0), memoryWorth(364.0));
}

TEST(RecallValue, SpeedFactorFollowsThePace) {
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::sure, 0.0), 1.075);
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::sure, -2.0), 1.15);
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::sure, -9.0), 1.15);
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::unsure, 2.0), 1.0);
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::unsure, 9.0), 1.0);
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::guess, -9.0), 1.0);
    EXPECT_DOUBLE_EQ(speedFactor(Certainty::certain, std::nullopt), 1.0);
}

TEST(RecallValue, PaysNothingUntilExactlyEightHours) {
    const MemoryModel model;
    const double justBefore = (8.0 * 3'600'000.0 - 1.0) / 86'400'000.0;
    EXPECT_EQ(stakeOn(model, {2.0, 5.0}, justBefore, 0.0).points, 0.0);
    EXPECT_EQ(stakeOn(model, {2.0, 5.0}, justBefore, 0.0).worthAfter, 0.0);
    EXPECT_EQ(stakeOn(model, {2.0, 5.0}, -4.0, 0.0).points, 0.0);
    EXPECT_GT(stakeOn(model, {2.0, 5.0}, 8.0 * 3'600'000.0 / 86'400'000.0, 0.0).points, 0.0);
}

TEST(RecallValue, StandsAChanceThatIsNone) {
    const Stake stake = workedExample();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(wrongPoints(stake, Certainty::sure, nan), wrongPoints(stake, Certainty::sure, 0.0));
    EXPECT_EQ(wrongPoints(stake, Certainty::sure, -3.0), wrongPoints(stake, Certainty::sure, 0.0));
    EXPECT_EQ(wrongPoints(stake, Certainty::sure, 1.0), wrongPoints(stake, Certainty::sure, 0.95));
}

// The properties below hold for every state a memory can be in.

rc::Gen<double> between(double low, double high) {
    return rc::gen::map(rc::gen::inRange(0, 1'000'001),
                        [low, high](int part) { return low + (high - low) * part / 1e6; });
}

MemoryState anyMemory() {
    const double stability = std::exp(*between(std::log(0.001), std::log(36'500.0)));
    return {stability, *between(1.0, 10.0), stability * *between(0.01, 1.0)};
}

MemoryModel anyModel() {
    return *rc::gen::arbitrary<bool>() ? MemoryModel(Fsrs7()) : MemoryModel(Fsrs6());
}

RC_GTEST_PROP(RecallValueProperties, NothingIsGainedInNoTime, ()) {
    const MemoryState memory = anyMemory();
    const double after = memoryWorth(Fsrs6().stabilityAfterGood(memory, memory.stability * 1e-9));
    RC_ASSERT(std::abs(after - memoryWorth(memory.stability)) < 1e-6);
}

RC_GTEST_PROP(RecallValueProperties, TheFainterTheMemoryTheMoreIsAtStake, ()) {
    const MemoryModel model = anyModel();
    MemoryState memory{*between(2.4, 300.0), *between(1.0, 9.9)};
    memory.fastStability = memory.stability * *between(0.05, 1.0);
    const double earlier = kSoonestDays + *between(0.0, 100.0);
    const double later = earlier + *between(0.01, 100.0);
    const Stake sooner = stakeOn(model, memory, earlier, 0.0);
    const Stake fainter = stakeOn(model, memory, later, 0.0);
    const bool capped = sooner.worthAfter >= memoryWorth(365.0);
    RC_ASSERT((capped ? fainter.points == sooner.points : fainter.points > sooner.points));
}

RC_GTEST_PROP(RecallValueProperties, NobodyGainsByWaitingUntilHalfIsForgotten, ()) {
    const MemoryModel model = anyModel();
    const double stability = *between(4.0, 100.0);
    const MemoryState memory{stability, *between(2.0, 8.0), 0.8 * stability};
    // What an honest rep expects: the stake, times the chance to know it, times saying so.
    const auto expected = [&](double recall) {
        return recall * recall * stakeOn(model, memory, model.interval(recall, memory), 0.0).points;
    };
    double best = 0.0;
    for (double recall = 0.95; recall > 0.7; recall -= 0.01) {
        best = std::max(best, expected(recall));
    }
    RC_ASSERT(expected(0.5) < 0.75 * best);
    RC_ASSERT(expected(0.97) < best);
}

RC_GTEST_PROP(RecallValueProperties, ABlindGuessNeverHasAPositiveExpectation, ()) {
    const double days = std::exp(*between(std::log(kSoonestDays), std::log(3000.0)));
    const Stake stake = stakeOn(anyModel(), anyMemory(), days, *between(0.0, 5.0));
    const double chance = *between(0.0, 0.5);
    for (const Certainty certainty : {Certainty::guess, Certainty::unsure, Certainty::sure, Certainty::certain}) {
        const double speed = certainty == Certainty::guess ? 1.0 : kFastest;
        const double won = chance * static_cast<double>(rightPoints(stake, certainty, speed));
        const double lost = (1.0 - chance) * static_cast<double>(wrongPoints(stake, certainty, chance));
        RC_ASSERT(won + lost <= 0.0);
    }
}

RC_GTEST_PROP(RecallValueProperties, NotEvenWhereTheStakeIsAFewThousandths, ()) {
    const Stake stake{*between(0.0, 0.01), 0.0};
    const double chance = *between(0.0, 0.5);
    for (const Certainty certainty : {Certainty::unsure, Certainty::sure, Certainty::certain}) {
        const double won = chance * static_cast<double>(rightPoints(stake, certainty, kFastest));
        RC_ASSERT(won + (1.0 - chance) * static_cast<double>(wrongPoints(stake, certainty, chance)) <= 0.0);
    }
}

RC_GTEST_PROP(RecallValueProperties, SayingWhatOneBelievesPaysBest, ()) {
    // The level whose band (0.2, 0.575, 0.85 above chance) holds the belief expects at least as much as any other.
    const Stake stake{1000.0, 0.0};
    const double chance = *between(0.0, 0.5);
    const double known = *between(0.0, 1.0);
    const double right = chance + (1.0 - chance) * known;
    const auto expected = [&](Certainty certainty) {
        return right * static_cast<double>(rightPoints(stake, certainty, 1.0)) +
               (1.0 - right) * static_cast<double>(wrongPoints(stake, certainty, chance));
    };
    const Certainty honest = known < 0.2     ? Certainty::guess
                             : known < 0.575 ? Certainty::unsure
                             : known < 0.85  ? Certainty::sure
                                             : Certainty::certain;
    for (const Certainty other : {Certainty::guess, Certainty::unsure, Certainty::sure, Certainty::certain}) {
        RC_ASSERT(expected(honest) >= expected(other) - 2.0);
    }
}

RC_GTEST_PROP(RecallValueProperties, SpeedAddsAtMostFifteenPercent, ()) {
    const auto certainty = static_cast<Certainty>(*rc::gen::inRange(0, 4));
    const double factor = speedFactor(certainty, *between(-20.0, 20.0));
    RC_ASSERT(factor >= 1.0 && factor <= 1.15);
}

RC_GTEST_PROP(RecallValueProperties, NoAnswerEarnsMoreThanTheMost, ()) {
    const Stake stake{*between(0.0, 100.0), 0.0};
    const auto certainty = static_cast<Certainty>(*rc::gen::inRange(0, 4));
    RC_ASSERT(rightPoints(stake, certainty, *between(1.0, 1.15)) <= mostPoints(stake));
    RC_ASSERT(wrongPoints(stake, certainty, *between(0.0, 0.9)) <= 0);
    RC_ASSERT(mostPoints(stake) <= 115'000);
}

} // namespace
} // namespace game
