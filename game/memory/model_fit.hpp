#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "game/memory/memory_model.hpp"
#include "game/memory/recall_metrics.hpp"
#include "game/memory/trainer.hpp"

namespace game {

/// What a training run found, and whether it may be used: only if a model fitted to the earlier items predicts the
/// last fifth, which it never saw, better than the one in use does, by log loss, and is calibrated no worse, by
/// RMSE(bins). Under kLeastHeldOut items neither says much (at 85 % recall, 200 hold 30 misses), and all stays.
///
/// The one in use may have been fitted to some of that fifth, which flatters it, while the new one never is: where
/// the comparison errs, it errs for what the team has. With every season less of the last fifth was there when the
/// one in use was fitted, so a good fit that was refused is found again.
struct ModelFit {
    enum class Verdict : std::uint8_t {
        accepted,
        noBetter,
        /// It predicts better, but what it calls 90 % is further from 90 %.
        worseCalibrated,
        /// The fit is the present model: nothing was answered since that was fitted.
        nothingNew,
        tooLittleData,
    };
    static constexpr std::size_t kLeastHeldOut = 200;
    static constexpr std::size_t kHeldOutPart = 5;

    Verdict verdict = Verdict::tooLittleData;
    /// In use now: what a fit has to beat. It may be of another kind than the one that is fitted.
    MemoryModel present;
    /// What the fit started from.
    MemoryModel start;
    /// To be used from now on: fitted to all items when accepted, else the present one.
    MemoryModel model;
    /// All items, by `present` and by `model`.
    RecallMetrics before;
    RecallMetrics after;
    /// The last fifth by time, by `present` and by a model fitted to the items before it.
    MemoryModel heldOutModel;
    RecallMetrics heldOutBefore;
    RecallMetrics heldOutAfter;

    /// Runs both fits at once on two threads; the result is the same as one after the other. Progress is told of
    /// the one over all items.
    static ModelFit of(const TrainingItems& items, const MemoryModel& present, const Trainer& trainer = Trainer());
    /// The verdict in plain words.
    std::string sentence() const;
    /// What a fit is compared with: `the defaults`, or `the present model` when it has numbers of its own.
    std::string_view presentName() const;
};

} // namespace game
