#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "game/memory/recall_metrics.hpp"
#include "game/memory/trainer.hpp"

namespace game {

/// What a training run found, and whether it may be used: only if parameters fitted to the earlier items predict
/// the last fifth, which they never saw, better than the defaults do.
struct ModelFit {
    enum class Verdict : std::uint8_t { accepted, noBetter, tooLittleData };
    static constexpr std::size_t kLeastItems = 200;
    static constexpr std::size_t kHeldOutPart = 5;

    Verdict verdict = Verdict::tooLittleData;
    /// To be used from now on: fitted to all items when accepted, else the defaults.
    Fsrs6Parameters parameters;
    /// All items, by the defaults and by `parameters`.
    RecallMetrics before;
    RecallMetrics after;
    /// The last fifth by time, by the defaults and by parameters fitted to the items before it.
    Fsrs6Parameters heldOutParameters;
    RecallMetrics heldOutBefore;
    RecallMetrics heldOutAfter;

    /// Runs both fits at once on two threads; the result is the same as one after the other. Progress is told of
    /// the one over all items.
    static ModelFit of(const TrainingItems& items, const Trainer& trainer = Trainer());
    /// The verdict in plain words.
    std::string sentence() const;
};

} // namespace game
