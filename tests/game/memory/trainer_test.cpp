#include "game/memory/trainer.hpp"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "game/memory/fsrs6.hpp"
#include "game/memory/recall_metrics.hpp"
#include "tests/game/memory/review_samples.hpp"

namespace game {
namespace {

double logLoss(const MemoryModel& model, const TrainingItems& items) {
    return RecallMetrics::of(predict(model, items)).logLoss;
}

/// Somebody who forgets otherwise than most, as FSRS-7 has it.
Fsrs7Parameters otherFsrs7() {
    Fsrs7Parameters parameters;
    parameters.w[0] = 0.6;
    parameters.w[2] = 7.0;
    parameters.w[7] = 1.5;
    parameters.w[10] = 0.4;
    parameters.w[24] = 0.4;
    return parameters.clamped();
}

TEST(Trainer, LearnsSomebodysMemory) {
    const TrainingItems items(simulatedLog(otherMemory(), 600, 1));
    const TrainingItems others(simulatedLog(otherMemory(), 600, 2));
    const double truth = logLoss(Fsrs6(otherMemory()), others);
    const double before = logLoss(Fsrs6(), others);
    const double after = logLoss(Fsrs6(Trainer().train(items)), others);
    EXPECT_GT(before, truth + 0.02) << "else there would be nothing to learn";
    EXPECT_LT(after - truth, (before - truth) / 5.0);
}

TEST(Trainer, LearnsSomebodysMemoryByFsrs7) {
    const TrainingItems items(simulatedLog(Fsrs7(otherFsrs7()), 600, 1));
    const TrainingItems others(simulatedLog(Fsrs7(otherFsrs7()), 600, 2));
    const MemoryModel trained = Trainer(TrainingPlan::of(Fsrs7())).fit(items);
    const double truth = logLoss(Fsrs7(otherFsrs7()), others);
    const double before = logLoss(Fsrs7(), others);
    EXPECT_GT(before, truth + 0.02) << "else there would be nothing to learn";
    EXPECT_LT(logLoss(trained, others) - truth, (before - truth) / 5.0);
    EXPECT_EQ(trained, Trainer(TrainingPlan::of(Fsrs7())).fit(items)) << "bit by bit";
    EXPECT_EQ(trained, *MemoryModel::fromNumbers(trained.numbers())) << "within the bounds, and in order";
}

TEST(Trainer, FitsTheModelOfItsPlan) {
    const TrainingItems items(simulatedLog(otherMemory(), 100, 10));
    for (const MemoryModel& start : {MemoryModel(Fsrs6()), MemoryModel(Fsrs7())}) {
        EXPECT_EQ(Trainer(TrainingPlan::of(start)).fit(items).name(), start.name());
        EXPECT_EQ(Trainer(TrainingPlan::of(start)).fit(TrainingItems(ReviewLog())), start);
    }
    EXPECT_EQ(Trainer().fit(items), MemoryModel(Fsrs6(Trainer().train(items))));
}

TEST(Trainer, GoesNineTimesOverTheItemsOfFsrs7) {
    int passes = 0;
    Trainer trainer(TrainingPlan::of(Fsrs7()));
    trainer.onProgress([&](double) { ++passes; });
    trainer.fit(TrainingItems(simulatedLog(otherMemory(), 100, 11)));
    EXPECT_EQ(passes, 9);
}

TEST(Trainer, StaysWithinTheBoundsAndInOrder) {
    const Fsrs6Parameters trained = Trainer().train(TrainingItems(simulatedLog(otherMemory(), 100, 3)));
    EXPECT_EQ(trained, trained.clamped());
    EXPECT_LE(trained.w[0], trained.w[1]);
    EXPECT_LE(trained.w[1], trained.w[2]);
    EXPECT_LE(trained.w[2], trained.w[3]);
}

TEST(Trainer, GivesTheSameBitByBit) {
    const TrainingItems items(simulatedLog(otherMemory(), 100, 4));
    EXPECT_EQ(Trainer().train(items), Trainer().train(items));
    TrainingPlan otherSeed;
    otherSeed.seed = 1;
    EXPECT_FALSE(Trainer(otherSeed).train(items) == Trainer().train(items));
}

TEST(Trainer, KeepsTheDefaultsWithHardlyAnyItems) {
    EXPECT_EQ(Trainer().train(TrainingItems(ReviewLog())), Fsrs6Parameters{});
    EXPECT_EQ(Trainer().train(TrainingItems(simulatedLog(otherMemory(), 2, 5))), Fsrs6Parameters{});
}

TEST(Trainer, FitsOnlyTheFirstFourWithFewItems) {
    ReviewLog log;
    for (int i = 0; i < 40; ++i) {
        const std::string card = std::to_string(i);
        log.add(card, {Rating::good, {0, 0}, 0});
        log.add(card, {i < 20 ? Rating::good : Rating::again, {4 * engine::kMsPerDay, 0}, 0});
    }
    const Fsrs6Parameters trained = Trainer().train(TrainingItems(log));
    EXPECT_LT(trained.w[2], 2.0);
    const Fsrs6Parameters start;
    EXPECT_TRUE(std::equal(trained.w.begin() + 4, trained.w.end(), start.w.begin() + 4));
}

TEST(Trainer, HoldsParametersToWhereTheyStarted) {
    const TrainingItems items(simulatedLog(otherMemory(), 100, 6));
    TrainingPlan loose;
    loose.hold = 0.0;
    TrainingPlan tight;
    tight.hold = 100.0;
    const Fsrs6Parameters start;
    EXPECT_LT(Trainer::penalty(Trainer(tight).train(items), start, 1.0),
              Trainer::penalty(Trainer(loose).train(items), start, 1.0));
}

TEST(Trainer, SaysHowFarItIs) {
    std::vector<double> told;
    Trainer trainer;
    trainer.onProgress([&](double share) { told.push_back(share); });
    trainer.train(TrainingItems(simulatedLog(otherMemory(), 100, 7)));
    ASSERT_GT(told.size(), 1u);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), 1.0);
}

TEST(Trainer, GoesOverManyItemsAtLeastTwice) {
    TrainingPlan plan;
    plan.steps = 1;
    int passes = 0;
    Trainer trainer(plan);
    trainer.onProgress([&](double) { ++passes; });
    trainer.train(TrainingItems(simulatedLog(otherMemory(), 100, 8)));
    EXPECT_EQ(passes, 2);
}

TEST(Trainer, TakesLargerStepsWhenThereAreVeryMany) {
    const TrainingItems items(simulatedLog(otherMemory(), 100, 9));
    TrainingPlan few;
    few.itemsPerStep = 8;
    few.mostSteps = 4;
    TrainingPlan large;
    large.itemsPerStep = items.withoutOutliers().size() * large.leastPasses / few.mostSteps;
    EXPECT_EQ(Trainer(few).train(items), Trainer(large).train(items));
}

} // namespace
} // namespace game
