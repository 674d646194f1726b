#pragma once

#include "game/memory/fsrs7_parameters.hpp"
#include "game/memory/memory_state.hpp"
#include "game/memory/rating.hpp"

namespace game {

/// The memory model that also knows minutes: what a rep repeats within a round builds a fast half that fades soon,
/// beside the slow half that lasts (FSRS-7, Ye and others; the semantics of fsrs-rs). Plain functions of values.
///
/// All days are fractions of real time; whole days make it much worse.
class Fsrs7 {
public:
    Fsrs7() : Fsrs7(Fsrs7Parameters{}) {}
    /// Keeps them `clamped`.
    explicit Fsrs7(const Fsrs7Parameters& parameters) : m_parameters(parameters.clamped()) {}

    const Fsrs7Parameters& parameters() const { return m_parameters; }

    /// Chance of recall after `days` (>= 0), within 0.00001 of 0 and 1.
    double retrievability(const MemoryState& state, double days) const;
    /// Days until recall falls to `desired`, unrounded, a second … 36,500; there is no formula, it is searched.
    double interval(double desired, const MemoryState& state) const;

    MemoryState first(Rating rating) const;
    MemoryState review(const MemoryState& before, Rating rating, double days) const;
    double stabilityAfterGood(const MemoryState& before, double days) const;

private:
    /// The eight numbers by which one of the halves grows and lapses.
    struct Block {
        const double* w;
        double next(double stability, double difficulty, Rating rating, double recall) const;
    };

    double fastRecall(double stability, double days) const;
    double slowRecall(const MemoryState& state, double days) const;
    double nextDifficulty(double difficulty, Rating rating, double recall) const;
    double initialDifficulty(int rating) const;

    Fsrs7Parameters m_parameters;
};

} // namespace game
