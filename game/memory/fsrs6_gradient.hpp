#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "game/memory/fsrs6_parameters.hpp"
#include "game/memory/training_items.hpp"

namespace game {

/// How the loss of a card's items (weight × −ln of the chance given to what happened) changes with each parameter:
/// once forward through the card's reviews, keeping what was worked out, and once back. Written out by hand.
/// Bounds pass the gradient inside and on them, and nothing outside.
class Fsrs6Gradient {
public:
    using Sum = std::array<double, Fsrs6Parameters::kCount>;

    /// Takes parameters that are `clamped`.
    explicit Fsrs6Gradient(const Fsrs6Parameters& parameters) { use(parameters); }
    void use(const Fsrs6Parameters& parameters);

    /// Adds one card's gradient.
    void add(std::span<const TrainingReview> card, Sum& sum);
    /// The card's loss.
    double loss(std::span<const TrainingReview> card);

private:
    enum class Kind : std::uint8_t { sameDay, sameDayKept, success, lapse, cappedLapse };

    /// One review and what was worked out of it: the state before it, recall, and the parts of the state after.
    struct Step {
        double stability;
        double difficulty;
        double logStability;
        double faded;
        double logFaded;
        double recall;
        /// What the kind of step needs on the way back.
        double grown;
        double slope;
        double logNext;
        double next;
        double moved;
        bool stabilityInside;
        bool difficultyInside;
        Kind kind;
    };

    /// What the loss of all later items changes with, in the state after a step.
    struct Pull {
        double stability;
        double difficulty;
        double recall;
    };

    void forward(std::span<const TrainingReview> card);
    void recallAt(const TrainingReview& review, Step& step) const;
    void advance(const TrainingReview& review, Step& step) const;
    void succeed(Rating rating, Step& step) const;
    void lapse(Step& step) const;
    void repeat(Rating rating, Step& step) const;

    void backward(std::span<const TrainingReview> card, Sum& sum);
    void backOfDifficulty(Rating rating, const Step& step, Pull& pull, Sum& sum) const;
    void backOfStability(Rating rating, const Step& step, Pull& pull, Sum& sum) const;
    void backOfSuccess(Rating rating, const Step& step, Pull& pull, Sum& sum) const;
    void backOfLapse(const Step& step, Pull& pull, Sum& sum) const;
    void backOfRepeat(Rating rating, const Step& step, Pull& pull, Sum& sum) const;
    void backOfRecall(const TrainingReview& review, const Step& step, Pull& pull, Sum& sum) const;
    void backOfFirst(Rating rating, const Pull& pull, Sum& sum) const;

    double ease(Rating rating) const;

    Fsrs6Parameters m_parameters;
    double m_factor = 0.0;
    double m_logFactorByDecay = 0.0;
    double m_growth = 0.0;
    double m_lapseCap = 0.0;
    /// Unbounded first difficulty, by rating.
    std::array<double, 4> m_start{};
    std::vector<Step> m_steps;
};

} // namespace game
