#include "game/memory/fsrs6.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace game {
namespace {

/// The published figures carry about seven digits.
void expectClose(double actual, double expected) {
    EXPECT_NEAR(actual, expected, std::abs(expected) * 1e-5);
}

struct Step {
    int rating;
    double days;
};

MemoryState after(const Fsrs6& model, const std::vector<Step>& steps) {
    MemoryState state = model.first(static_cast<Rating>(steps.front().rating));
    for (std::size_t i = 1; i < steps.size(); ++i) {
        state = model.review(state, static_cast<Rating>(steps[i].rating), steps[i].days);
    }
    return state;
}

const std::vector<Step> kLongSequence{{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};

TEST(Fsrs6, ForgetsAsPublished) {
    const Fsrs6 model;
    const std::vector<double> stabilities{1, 2, 3, 4, 4, 2};
    const std::vector<double> expected{1.0, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359};
    for (std::size_t day = 0; day < expected.size(); ++day) {
        expectClose(model.retrievability(static_cast<double>(day), stabilities[day]), expected[day]);
    }
    expectClose(model.retrievability(2, 1), 0.84588464);
    expectClose(model.retrievability(3, 1), 0.80938810);
}

TEST(Fsrs6, FirstAnswerSetsTheStart) {
    const Fsrs6 model;
    const std::vector<double> stability{0.212, 1.2931, 2.3065, 8.2956};
    const std::vector<double> difficulty{6.4133, 5.11217071, 2.11810397, 1.0};
    for (int rating = 1; rating <= 4; ++rating) {
        const MemoryState state = model.first(static_cast<Rating>(rating));
        EXPECT_DOUBLE_EQ(state.stability, stability[static_cast<std::size_t>(rating - 1)]);
        expectClose(state.difficulty, difficulty[static_cast<std::size_t>(rating - 1)]);
    }
}

TEST(Fsrs6, DifficultyMovesAsPublished) {
    const Fsrs6 model;
    const std::vector<double> expected{8.341762, 6.665995, 4.990228, 3.314461};
    for (int rating = 1; rating <= 4; ++rating) {
        for (const double days : {0.0, 3.0}) {
            const MemoryState state = model.review({5.0, 5.0}, static_cast<Rating>(rating), days);
            expectClose(state.difficulty, expected[static_cast<std::size_t>(rating - 1)]);
        }
    }
}

/// The vectors give recall rather than days, so the days are those at which recall is that.
MemoryState reviewAt(const Fsrs6& model, const MemoryState& before, Rating rating, double recall) {
    return model.review(before, rating, model.interval(recall, before.stability));
}

TEST(Fsrs6, SuccessGrowsStabilityAsPublished) {
    const Fsrs6 model;
    // The published first figure takes `again` through the success formula; that is the good one.
    expectClose(reviewAt(model, {5, 1}, Rating::good, 0.9).stability, 25.602521);
    expectClose(reviewAt(model, {5, 2}, Rating::hard, 0.8).stability, 28.226571);
    expectClose(reviewAt(model, {5, 3}, Rating::good, 0.7).stability, 58.655991);
    expectClose(reviewAt(model, {5, 4}, Rating::easy, 0.6).stability, 127.226693);
}

TEST(Fsrs6, LapseShrinksStabilityAsPublished) {
    const Fsrs6 model;
    const std::vector<double> expected{1.052540, 1.189433, 1.368084, 1.584989};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double step = static_cast<double>(i);
        const MemoryState before{5.0, 1.0 + step};
        expectClose(reviewAt(model, before, Rating::again, 0.9 - step / 10).stability, expected[i]);
    }
}

TEST(Fsrs6, LapseNeverLeavesMoreThanASameDayLapseWould) {
    const Fsrs6 model;
    const auto& w = model.parameters().w;
    const MemoryState state = model.review({0.01, 1.0}, Rating::again, 300.0);
    EXPECT_DOUBLE_EQ(state.stability, 0.01 / std::exp(w[17] * w[18]));
}

TEST(Fsrs6, SameDayAnswersAsPublished) {
    const Fsrs6 model;
    const std::vector<double> expected{1.596818, 5.0, 5.0, 8.129610};
    for (int rating = 1; rating <= 4; ++rating) {
        const MemoryState state = model.review({5.0, 5.0}, static_cast<Rating>(rating), 0.0);
        expectClose(state.stability, expected[static_cast<std::size_t>(rating - 1)]);
    }
}

TEST(Fsrs6, LongSequenceAsPublished) {
    const Fsrs6 model;
    const std::vector<double> stability{0.212, 0.246689, 2.021477, 7.863699, 21.917713, 53.626903};
    const std::vector<double> difficulty{6.4133, 6.402115, 6.390941, 6.379779, 6.368627, 6.357487};
    for (std::size_t length = 1; length <= kLongSequence.size(); ++length) {
        const std::vector<Step> start(kLongSequence.begin(), kLongSequence.begin() + static_cast<long>(length));
        const MemoryState state = after(model, start);
        expectClose(state.stability, stability[length - 1]);
        expectClose(state.difficulty, difficulty[length - 1]);
    }
}

TEST(Fsrs6, LongSequenceWithoutTheSameDayStepAsPublished) {
    Fsrs6Parameters parameters;
    parameters.w[17] = parameters.w[18] = parameters.w[19] = 0.0;
    const MemoryState state = after(Fsrs6(parameters), kLongSequence);
    expectClose(state.stability, 53.335106);
    expectClose(state.difficulty, 6.3574867);
}

TEST(Fsrs6, IntervalsAsPublished) {
    const Fsrs6 model;
    const std::vector<double> expected{3116769, 34793, 2508, 387, 90, 27, 9, 3, 1};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double desired = static_cast<double>(i + 1) / 10.0;
        EXPECT_EQ(std::round(model.interval(desired, 1.0)), expected[i]);
    }
}

TEST(Fsrs6, PlansWholeDaysBetweenOneAndACentury) {
    const Fsrs6 model;
    EXPECT_EQ(model.intervalDays(0.9, 10.4), 10);
    EXPECT_EQ(model.intervalDays(0.9, 10.6), 11);
    EXPECT_EQ(model.intervalDays(0.9, 0.001), 1);
    EXPECT_EQ(model.intervalDays(1.0, 100.0), 1);
    EXPECT_EQ(model.intervalDays(0.1, 1.0), 36'500);
}

TEST(Fsrs6, TwoStepsAsPublished) {
    const Fsrs6 model;
    const std::vector<std::vector<Step>> sequences{{{1, 0}, {1, 1}}, {{2, 0}, {2, 1}}, {{3, 0}, {3, 1}},
                                                   {{4, 0}, {4, 1}}, {{1, 0}, {1, 2}}, {{2, 0}, {2, 2}}};
    const std::vector<double> stability{0.10088589, 3.2494123, 7.3153, 18.014914, 0.112798266, 4.4694576};
    const std::vector<double> difficulty{8.806304, 6.7404594, 2.1112142, 1.0, 8.806304, 6.7404594};
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        const MemoryState state = after(model, sequences[i]);
        expectClose(state.stability, stability[i]);
        expectClose(state.difficulty, difficulty[i]);
    }
}

TEST(Fsrs6, ALapseAndItsRecoveryAsCheckedAgainstThePeer) {
    const Fsrs6 model;
    const std::vector<Step> steps{{4, 0}, {3, 8}, {1, 40}, {3, 0}, {3, 3}};
    const std::vector<double> stability{8.2956, 38.90517, 2.87060, 2.87060, 8.20513};
    const std::vector<double> difficulty{1.0, 1.0, 7.02699, 7.01519, 7.00340};
    for (std::size_t length = 1; length <= steps.size(); ++length) {
        const MemoryState state = after(model, {steps.begin(), steps.begin() + static_cast<long>(length)});
        expectClose(state.stability, stability[length - 1]);
        expectClose(state.difficulty, difficulty[length - 1]);
    }
}

TEST(Fsrs6, TakesStatesOutsideItsBoundsAsTheNearestInside) {
    const Fsrs6 model;
    EXPECT_EQ(model.review({-3.0, 40.0}, Rating::good, 2), model.review({0.001, 10.0}, Rating::good, 2));
    EXPECT_EQ(model.review({1e9, 0.0}, Rating::again, 2), model.review({36'500.0, 1.0}, Rating::again, 2));
    EXPECT_DOUBLE_EQ(model.review({36'500.0, 1.0}, Rating::easy, 30'000).stability, 36'500.0);
    EXPECT_DOUBLE_EQ(model.review({0.001, 10.0}, Rating::again, 0).stability, 0.001);
}

TEST(Fsrs6, ReadsAClockThatWentBackAsNoTime) {
    const Fsrs6 model;
    EXPECT_DOUBLE_EQ(model.retrievability(-5.0, 3.0), 1.0);
    EXPECT_EQ(model.review({3.0, 5.0}, Rating::good, -5.0), model.review({3.0, 5.0}, Rating::good, 0.0));
    EXPECT_DOUBLE_EQ(model.stabilityAfterGood({3.0, 5.0}, -5.0), 3.0);
}

TEST(Fsrs6, MeasuresPointsByTheGoodFormulaAtAnyFractionOfADay) {
    const Fsrs6 model;
    const MemoryState before{10.0, 5.0};
    EXPECT_EQ(model.stabilityAfterGood(before, 20.0), model.review(before, Rating::good, 20.0).stability);
    EXPECT_GT(model.stabilityAfterGood(before, 0.5), before.stability);
    EXPECT_LT(model.stabilityAfterGood(before, 0.5), model.stabilityAfterGood(before, 1.0));
}

/// Days a rep would wait after each answer when every review comes exactly when due; 0 where a learning step (here
/// both of the first answers and every lapse) brings the nugget back within the day.
std::vector<int> plans(const std::vector<int>& ratings, const std::vector<bool>& step) {
    const Fsrs6 model;
    MemoryState state;
    std::vector<int> days;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const auto rating = static_cast<Rating>(ratings[i]);
        state = i == 0 ? model.first(rating) : model.review(state, rating, days.back());
        days.push_back(step[i] ? 0 : model.intervalDays(0.9, state.stability));
    }
    return days;
}

TEST(Fsrs6, PlansWithLearningStepsAsPublished) {
    const std::vector<int> ratings{3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
    std::vector<bool> step(ratings.size(), false);
    step[0] = step[6] = step[7] = true;
    EXPECT_EQ(plans(ratings, step), (std::vector<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21}));
}

TEST(Fsrs6, TakesOverSm2CardsAsPublished) {
    const Fsrs6 model;
    const std::vector<double> retention{0.9, 0.8, 0.95};
    const std::vector<double> stability{10.0, 3.01572, 24.841097};
    const std::vector<double> difficulty{6.9140563, 9.393428, 1.2974405};
    for (std::size_t i = 0; i < retention.size(); ++i) {
        const MemoryState state = model.fromSm2(2.5, 10.0, retention[i]);
        expectClose(state.stability, stability[i]);
        expectClose(state.difficulty, difficulty[i]);
    }
}

TEST(Fsrs6, TakesOverSm2CardsOfAnyKindWithinItsBounds) {
    const Fsrs6 model;
    EXPECT_EQ(model.fromSm2(1.1, 10.0, 0.9).difficulty, 10.0);
    EXPECT_EQ(model.fromSm2(9.0, 1.0, 0.9).difficulty, 1.0);
    EXPECT_EQ(model.fromSm2(2.5, -4.0, 0.9).stability, 0.001);
    EXPECT_EQ(model.fromSm2(2.5, 1e7, 0.9).stability, 36'500.0);
}

} // namespace
} // namespace game
