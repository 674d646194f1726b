#pragma once

#include <array>
#include <cstddef>

#include "game/memory/memory_state.hpp"
#include "game/memory/rating.hpp"

namespace game {

/// The 21 numbers of FSRS-6. Always within the model's bounds once they went through `clamped`.
struct Fsrs6Parameters {
    static constexpr std::size_t kCount = 21;
    std::array<double, kCount> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                 0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

    /// Each number within its bounds, the default in place of one that is not finite. w17 = w18 = w19 = 0 stays: it
    /// switches the same-day step off.
    Fsrs6Parameters clamped() const;
    friend bool operator==(const Fsrs6Parameters&, const Fsrs6Parameters&) = default;
};

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
