#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>

#include "game/memory/memory_model.hpp"
#include "game/memory/training_items.hpp"

namespace game {

/// What the trainer fits, and how it goes about it. These numbers suit FSRS-6.
struct TrainingPlan {
    /// As many passes over all items as give `steps` (more no longer help), at least `leastPasses`.
    std::size_t steps = 500;
    std::size_t leastPasses = 2;
    /// At least; where that makes more than `mostSteps`, larger steps are better ones.
    std::size_t itemsPerStep = 512;
    std::size_t mostSteps = 1000;
    double rate = 0.02;
    /// How strongly parameters are held to where they started.
    double hold = 1.0;
    std::uint64_t seed = 2023;
    /// Which model, and the numbers to start from.
    MemoryModel start = {};
    /// What share of the mean slope and of its mean square Adam keeps at every step.
    double meanKept = 0.9;
    double squareKept = 0.999;

    /// The plan that suits the model.
    static TrainingPlan of(const MemoryModel& start);
};

/// Fits a memory model to what reps really recalled: initial stabilities from first waits, then all parameters by
/// Adam over shuffled batches of cards. The same items, plan and machine give the same parameters, bit by bit.
class Trainer {
public:
    static constexpr std::size_t kLeastItems = 8;
    static constexpr std::size_t kLeastItemsForAll = 64;

    /// Told the share done, 0 … 1, after every pass.
    using Progress = std::function<void(double)>;

    explicit Trainer(const TrainingPlan& plan = {}) : m_plan(plan) {}
    void onProgress(Progress progress) { m_progress = std::move(progress); }

    const TrainingPlan& plan() const { return m_plan; }

    /// Under kLeastItems items what it would start from; under kLeastItemsForAll only the initial stabilities are
    /// fitted. Outliers are left out and recent items count more.
    MemoryModel fit(const TrainingItems& items) const;
    /// The same by a plan that is known to be of FSRS-6.
    Fsrs6Parameters train(const TrainingItems& items) const;

    /// What leaving `start` costs: Σ ((w − start)/σ)², σ as parameters differ between people, times `hold`.
    static double penalty(const Fsrs6Parameters& parameters, const Fsrs6Parameters& start, double hold);

private:
    MemoryModel descend(const MemoryModel& start, const TrainingItems& items) const;

    TrainingPlan m_plan;
    Progress m_progress;
};

} // namespace game
