#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "game/memory/fsrs7_parameters.hpp"
#include "game/memory/memory_state.hpp"
#include "game/memory/training_items.hpp"

namespace game {

/// For FSRS-7 what Fsrs6Gradient is for FSRS-6: how the loss of a card's items changes with each parameter, once
/// forward through its reviews and once back. Written out by hand. Time counts with every fraction of a day.
/// Bounds pass the gradient inside and on them, and nothing outside.
class Fsrs7Gradient {
public:
    using Sum = std::array<double, Fsrs7Parameters::kCount>;

    /// Takes parameters that are `clamped`.
    explicit Fsrs7Gradient(const Fsrs7Parameters& parameters) { use(parameters); }
    void use(const Fsrs7Parameters& parameters);

    /// Adds one card's gradient.
    void add(std::span<const TrainingReview> card, Sum& sum);
    /// The card's loss.
    double loss(std::span<const TrainingReview> card);

private:
    /// Where a half's eight numbers start, and what follows from them alone.
    struct Block {
        std::size_t from;
        double growth;
    };

    /// One half of a memory before a review, the recall its change goes by, and the parts of the half after.
    struct Half {
        double stability;
        double logStability;
        double recall;
        double faded;
        double logFaded;
        /// What the kind of answer needs on the way back.
        double grown;
        double slope;
        double logNext;
        double next;
        bool inside;
        /// A lapse that left it as it was.
        bool kept;
    };

    /// One review and what was worked out of it. The slow half changes by the recall of both.
    struct Step {
        Half slow;
        Half fast;
        double difficulty;
        double slowRecall;
        double fastShare;
        double fastDecay;
        double fastPower;
        double moved;
        double shift;
        bool difficultyInside;
        bool fastDecayInside;
        bool fastPowerInside;
        /// A lapse that held the fast half to its share of the slow one.
        bool fastCapped;
    };

    /// What the loss of all later items changes with, in a half after a step, and in the recall it went by.
    struct HalfPull {
        double stability = 0.0;
        double recall = 0.0;
    };
    struct Pull {
        HalfPull slow;
        HalfPull fast;
        double difficulty = 0.0;
    };

    void forward(std::span<const TrainingReview> card);
    void enter(const MemoryState& state, Step& step) const;
    void recallAt(double days, Step& step) const;
    void fastRecallAt(double days, Step& step) const;
    void slowRecallAt(double days, Step& step) const;
    void advance(Rating rating, Step& step) const;
    void succeed(const Block& block, Rating rating, double difficulty, Half& half) const;
    void lapse(const Block& block, Half& half) const;

    void backward(std::span<const TrainingReview> card, Sum& sum);
    void backOfReview(Rating rating, const Step& step, Pull& pull, Sum& sum) const;
    void backOfDifficulty(Rating rating, const Step& step, Pull& pull, Sum& sum) const;
    double backOfSuccess(const Block& block, Rating rating, const Step& step, HalfPull& pull, Sum& sum) const;
    void backOfLapse(const Block& block, const Half& half, HalfPull& pull, Sum& sum) const;
    void backOfRecall(const Step& step, Pull& pull, Sum& sum) const;
    void backOfFastRecall(const Step& step, double by, Pull& pull, Sum& sum) const;
    void backOfSlowRecall(const Step& step, double by, Pull& pull, Sum& sum) const;
    void backOfFirst(Rating rating, const Pull& pull, Sum& sum) const;

    double ease(const Block& block, Rating rating) const;

    Fsrs7Parameters m_parameters;
    Block m_slow{7, 0.0};
    Block m_fast{15, 0.0};
    double m_slowPower = 0.0;
    double m_logFastBase = 0.0;
    double m_logSlowBase = 0.0;
    double m_logShares = 0.0;
    /// Unbounded first difficulty, by rating.
    std::array<double, 4> m_start{};
    std::vector<Step> m_steps;
};

} // namespace game
