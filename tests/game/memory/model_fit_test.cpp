#include "game/memory/model_fit.hpp"

#include <gtest/gtest.h>

#include "tests/game/memory/review_samples.hpp"

namespace game {
namespace {

TEST(ModelFit, IsAcceptedWhereItPredictsWhatItNeverSaw) {
    const TrainingItems items(simulatedLog(otherMemory(), 400, 1));
    const ModelFit fit = ModelFit::of(items);
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::accepted);
    EXPECT_LT(fit.heldOutAfter.logLoss, fit.heldOutBefore.logLoss);
    EXPECT_LT(fit.after.logLoss, fit.before.logLoss);
    EXPECT_EQ(fit.heldOutAfter.items, items.size() / 5);
    EXPECT_EQ(fit.parameters, Trainer().train(items));
    EXPECT_EQ(fit.sentence().substr(0, 9), "Accepted:");
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
    const ModelFit fit = ModelFit::of(TrainingItems(log));
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::noBetter);
    EXPECT_GE(fit.heldOutAfter.logLoss, fit.heldOutBefore.logLoss);
    EXPECT_EQ(fit.parameters, Fsrs6Parameters{});
    EXPECT_EQ(fit.after.logLoss, fit.before.logLoss);
    EXPECT_EQ(fit.sentence().substr(0, 34), "Not accepted, the defaults stay: o");
}

TEST(ModelFit, KeepsTheDefaultsOnTooLittleDataAndSaysSo) {
    const ModelFit fit = ModelFit::of(TrainingItems(simulatedLog(otherMemory(), 5, 2)));
    EXPECT_EQ(fit.verdict, ModelFit::Verdict::tooLittleData);
    EXPECT_EQ(fit.parameters, Fsrs6Parameters{});
    EXPECT_EQ(fit.sentence(),
              "Too little data, the defaults stay: 50 answers on another day than the one before; from "
              "200 on a fit can be checked.");
    EXPECT_EQ(ModelFit::of(TrainingItems(ReviewLog())).before.items, 0u);
}

TEST(ModelFit, IsTheSameWhateverRunsBesideIt) {
    const TrainingItems items(simulatedLog(otherMemory(), 60, 3));
    const ModelFit once = ModelFit::of(items);
    const ModelFit again = ModelFit::of(items);
    EXPECT_EQ(once.parameters, again.parameters);
    EXPECT_EQ(once.heldOutAfter.logLoss, again.heldOutAfter.logLoss);
}

} // namespace
} // namespace game
