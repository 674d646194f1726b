#include "game/memory/recall_metrics.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/memory/fsrs6_gradient.hpp"
#include "tests/game/memory/review_samples.hpp"

namespace game {
namespace {

TEST(RecallMetrics, AreWorkedOutByHand) {
    const std::vector<Prediction> predictions{{0.9, true, 1}, {0.8, true, 1}, {0.8, false, 2}, {0.3, false, 2}};
    const RecallMetrics metrics = RecallMetrics::of(predictions);
    EXPECT_EQ(metrics.items, 4u);
    EXPECT_NEAR(metrics.logLoss, -(std::log(0.9) + std::log(0.8) + std::log(0.2) + std::log(0.7)) / 4.0, 1e-12);
    // Bin 1: 1.7 predicted, 2 recalled of 2; bin 2: 1.1 predicted, 0 recalled of 2.
    EXPECT_NEAR(metrics.rmseBins, std::sqrt((0.15 * 0.15 * 2 + 0.55 * 0.55 * 2) / 4.0), 1e-12);
    // Of the four pairs three are in order and one is equal.
    EXPECT_DOUBLE_EQ(metrics.auc, 3.5 / 4.0);
}

TEST(RecallMetrics, TheTableSaysWhatCameOfEachChance) {
    const auto table =
        RecallMetrics::of({{0.82, true, 0}, {0.88, false, 0}, {1.0, true, 0}, {0.0, false, 0}}).calibration;
    ASSERT_EQ(table.size(), 10u);
    EXPECT_EQ(table[0].items, 1u);
    EXPECT_EQ(table[8].items, 2u);
    EXPECT_DOUBLE_EQ(table[8].from, 0.8);
    EXPECT_DOUBLE_EQ(table[8].to, 0.9);
    EXPECT_DOUBLE_EQ(table[8].predicted, 0.85);
    EXPECT_DOUBLE_EQ(table[8].recalled, 0.5);
    EXPECT_EQ(table[9].items, 1u);
    EXPECT_EQ(table[5].items, 0u);
}

TEST(RecallMetrics, OfNothingAndOfOneKind) {
    EXPECT_EQ(RecallMetrics::of({}).items, 0u);
    EXPECT_EQ(RecallMetrics::of({}).calibration.size(), 10u);
    EXPECT_DOUBLE_EQ(RecallMetrics::of({{0.4, true, 0}, {0.6, true, 0}}).auc, 0.5);
    EXPECT_NEAR(RecallMetrics::of({{0.0, true, 0}}).logLoss, -std::log(1e-7), 1e-9) << "finite";
}

TEST(Predict, BinsByWaitAnswersAndLapses) {
    ReviewLog log;
    const auto add = [&](const std::string& card, Rating rating, std::int64_t day) {
        log.add(card, {rating, {day * engine::kMsPerDay, 0}, 0});
    };
    // Two cards alike but for an early lapse, and one with another wait.
    for (const char* card : {"a", "b", "c"}) {
        add(card, Rating::good, 0);
        add(card, *card == 'b' ? Rating::again : Rating::good, 2);
        add(card, Rating::good, *card == 'c' ? 90 : 10);
    }
    const auto predictions = predict({}, TrainingItems(log));
    ASSERT_EQ(predictions.size(), 6u);
    EXPECT_EQ(predictions[0].bin, predictions[2].bin);
    EXPECT_EQ(predictions[0].bin, predictions[4].bin);
    EXPECT_NE(predictions[1].bin, predictions[3].bin);
    EXPECT_NE(predictions[1].bin, predictions[5].bin);
}

RC_GTEST_PROP(RecallMetricsProperties, TheLogLossIsWhatTheTrainerLowers, ()) {
    const TrainingItems items(simulatedLog(otherMemory(), 10, *rc::gen::arbitrary<std::uint64_t>()));
    Fsrs6Gradient gradient(otherMemory());
    double loss = 0.0;
    for (std::size_t i = 0; i < items.cards(); ++i) {
        loss += gradient.loss(items.card(i));
    }
    const RecallMetrics metrics = RecallMetrics::of(predict(Fsrs6(otherMemory()), items));
    RC_ASSERT(std::abs(metrics.logLoss * static_cast<double>(items.size()) - loss) < 1e-8 * (1.0 + loss));
    RC_ASSERT(metrics.auc >= 0.0 && metrics.auc <= 1.0);
}

} // namespace
} // namespace game
