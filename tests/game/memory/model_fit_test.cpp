#include "game/memory/model_fit.hpp"

#include <gtest/gtest.h>

#include "tests/game/memory/review_samples.hpp"

namespace game {
namespace {

TEST(ModelFit, IsAcceptedWhereItPredictsWhatItNeverSaw) {
    const TrainingItems items(simulatedLog(otherMemory(), 400, 1));
    const ModelFit fit = ModelFit::of(items, {});
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::accepted);
    EXPECT_LT(fit.heldOutAfter.logLoss, fit.heldOutBefore.logLoss);
    EXPECT_LE(fit.heldOutAfter.rmseBins, fit.heldOutBefore.rmseBins);
    EXPECT_LT(fit.after.logLoss, fit.before.logLoss);
    EXPECT_EQ(fit.heldOutAfter.items, items.size() / 5);
    EXPECT_EQ(fit.model, MemoryModel(Fsrs6(Trainer().train(items))));
    EXPECT_EQ(fit.sentence().substr(0, 9), "Accepted:");
    EXPECT_NE(fit.sentence().find("better than the defaults"), std::string::npos);
}

/// Better than the defaults is not enough where a team has something better already.
TEST(ModelFit, HasToBeatWhatIsInUse) {
    const TrainingItems items(simulatedLog(otherMemory(), 120, 4));
    ASSERT_EQ(ModelFit::of(items, {}).verdict, ModelFit::Verdict::accepted);
    const MemoryModel present = Fsrs6(otherMemory());
    const ModelFit refused = ModelFit::of(items, present);
    EXPECT_EQ(refused.verdict, ModelFit::Verdict::noBetter);
    EXPECT_EQ(refused.model, present);
    EXPECT_EQ(refused.before.logLoss, RecallMetrics::of(predict(present, items)).logLoss);
    EXPECT_EQ(refused.sentence().substr(0, 41), "Not accepted, the present model stays: on");
}

TEST(ModelFit, IsNothingNewOverTheSameItems) {
    const TrainingItems items(simulatedLog(otherMemory(), 120, 4));
    const ModelFit again = ModelFit::of(items, ModelFit::of(items, {}).model);
    EXPECT_EQ(again.verdict, ModelFit::Verdict::nothingNew);
    EXPECT_EQ(again.model, again.present);
    EXPECT_EQ(again.sentence(), "Nothing new: the fit is the present model.");
}

TEST(ModelFit, IsAcceptedInPlaceOfOneThatNoLongerFits) {
    Fsrs6Parameters old;
    old.w[8] = 3.0;
    old.w[20] = 0.8;
    const TrainingItems items(simulatedLog(otherMemory(), 120, 5));
    const ModelFit fit = ModelFit::of(items, Fsrs6(old));
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::accepted);
    EXPECT_EQ(fit.present, MemoryModel(Fsrs6(old)));
    EXPECT_EQ(fit.model, MemoryModel(Fsrs6(Trainer().train(items)))) << "fitted from the defaults on";
    EXPECT_NE(fit.sentence().find("better than the present model"), std::string::npos);
}

TEST(ModelFit, IsOfTheModelOfThePlan) {
    const TrainingItems items(simulatedLog(otherMemory(), 120, 7));
    const ModelFit fit = ModelFit::of(items, {}, Trainer(TrainingPlan::of(Fsrs7())));
    EXPECT_EQ(fit.start, MemoryModel(Fsrs7()));
    EXPECT_EQ(fit.heldOutModel.name(), "FSRS-7");
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::accepted);
    EXPECT_EQ(fit.model, Trainer(TrainingPlan::of(Fsrs7())).fit(items));
    EXPECT_EQ(ModelFit::of(items, fit.model, Trainer(TrainingPlan::of(Fsrs7()))).verdict,
              ModelFit::Verdict::nothingNew);
}

/// FSRS-7 in use, and FSRS-6 to be fitted: both predict the same items.
TEST(ModelFit, MayBeatAModelOfAnotherKind) {
    const ModelFit fit = ModelFit::of(TrainingItems(simulatedLog(otherMemory(), 120, 6)), Fsrs7());
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::accepted);
    EXPECT_EQ(fit.present.name(), "FSRS-7");
    EXPECT_EQ(fit.model.name(), "FSRS-6");
    EXPECT_EQ(fit.heldOutBefore.items, fit.heldOutAfter.items);
}

/// Known for long at first, and then every memory breaks down: what was learned before is of no use.
TEST(ModelFit, IsRefusedWhereThePastSaysNothing) {
    ReviewLog log;
    for (int card = 0; card < 300; ++card) {
        Review review{Rating::again, {card * 1'000, 0}, 0};
        for (int i = 0; i < 6; ++i) {
            review.rating = i == 0 || i == 5 ? Rating::again : Rating::good;
            log.add(std::to_string(card), review);
            review.at.utcMs += 20 * engine::kMsPerDay;
        }
    }
    const ModelFit fit = ModelFit::of(TrainingItems(log), {});
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::noBetter);
    EXPECT_GE(fit.heldOutAfter.logLoss, fit.heldOutBefore.logLoss);
    EXPECT_EQ(fit.model, MemoryModel());
    EXPECT_EQ(fit.after.logLoss, fit.before.logLoss);
    EXPECT_EQ(fit.sentence().substr(0, 34), "Not accepted, the defaults stay: o");
}

TEST(ModelFit, KeepsTheDefaultsOnTooLittleDataAndSaysSo) {
    const ModelFit fit = ModelFit::of(TrainingItems(simulatedLog(otherMemory(), 5, 2)), {});
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::tooLittleData);
    EXPECT_EQ(fit.model, MemoryModel());
    EXPECT_EQ(
        fit.sentence(),
        "Too little data, the defaults stay: the last fifth of the answers on another day than the one before "
        "is held out to check a fit; that is 10 answers, and from 200 on it says something.");
    // 100 cards are about 1,000 such answers, 90 are less.
    EXPECT_EQ(ModelFit::of(TrainingItems(simulatedLog(otherMemory(), 90, 1)), {}).verdict,
              ModelFit::Verdict::tooLittleData);
    EXPECT_EQ(ModelFit::of(TrainingItems(ReviewLog()), {}).before.items, 0u);
    const MemoryModel present = Fsrs6(otherMemory());
    const ModelFit own = ModelFit::of(TrainingItems(simulatedLog(otherMemory(), 5, 2)), present);
    EXPECT_EQ(own.model, present);
    EXPECT_EQ(own.sentence().substr(0, 42), "Too little data, the present model stays: ");
}

TEST(ModelFit, IsTheSameWhateverRunsBesideIt) {
    const TrainingItems items(simulatedLog(otherMemory(), 120, 3));
    const ModelFit once = ModelFit::of(items, {});
    const ModelFit again = ModelFit::of(items, {});
    EXPECT_EQ(once.model, again.model);
    EXPECT_EQ(once.heldOutAfter.logLoss, again.heldOutAfter.logLoss);
}

} // namespace
} // namespace game
