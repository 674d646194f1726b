#pragma once

#include "game/memory/fsrs6_parameters.hpp"
#include "game/memory/memory_state.hpp"
#include "game/memory/rating.hpp"

namespace game {

/// The memory model: how fast a nugget fades and what an answer does to it (FSRS-6, Ye and others; the semantics of
/// fsrs-rs). Plain functions of values: same in, same out.
///
/// `days` in review() are whole days (0 = the same local day), as in fsrs-rs; retrievability() takes any fraction,
/// so a window fades smoothly.
class Fsrs6 {
public:
    Fsrs6() : Fsrs6(Fsrs6Parameters{}) {}
    /// Keeps them `clamped`.
    explicit Fsrs6(const Fsrs6Parameters& parameters);

    const Fsrs6Parameters& parameters() const { return m_parameters; }

    /// Chance of recall after `days` (>= 0): (1 + F t/S)^-w20, 1 at once, 0.9 at t = S.
    double retrievability(double days, double stability) const;
    /// Days until recall falls to `desired` (0 < desired < 1), unrounded.
    double interval(double desired, double stability) const;
    /// The same, as a plan: whole days, 1 … 36,500.
    int intervalDays(double desired, double stability) const;

    MemoryState first(Rating rating) const;
    MemoryState review(const MemoryState& before, Rating rating, double days) const;

    /// The state of a card that another program scheduled by SM-2: its ease factor, its last interval (days) and
    /// the share recalled at that interval (0 < retention < 1).
    MemoryState fromSm2(double ease, double intervalDays, double retention) const;

    /// The stability a right answer of Rating::good would give after `days`, fractional days allowed and never the
    /// same-day formula: what the points are measured by (recall.md, section 5).
    double stabilityAfterGood(const MemoryState& before, double days) const;

private:
    double afterSuccess(const MemoryState& before, Rating rating, double retrievability) const;
    double afterLapse(const MemoryState& before, double retrievability) const;
    double afterSameDay(double stability, Rating rating) const;
    double nextDifficulty(double difficulty, Rating rating) const;
    double initialDifficulty(int rating) const;

    Fsrs6Parameters m_parameters;
    /// F, which makes recall 0.9 at t = S.
    double m_factor;
};

} // namespace game
