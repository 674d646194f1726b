#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "game/memory/memory_model.hpp"

namespace game {

/// What a second of practice is worth to a rep whose memory follows a model, when many nuggets compete for few
/// seconds: the price of a second at which it makes no difference whether a nugget is asked now or at the best
/// moment still to come. Whoever always asks what has the highest price spends the time they have about as well as
/// can be (Whittle, "Restless bandits", 1988).
///
/// Prices are days of recall a second, days ahead counting less and less (a third in 120 days). They are worked
/// out once, on a grid of memory states, by value iteration; that takes some 30 milliseconds.
class PracticeWorth {
public:
    explicit PracticeWorth(const MemoryModel& model);

    /// Of asking a nugget that was answered `days` (>= 0) ago; grows with them, from the first hours on.
    double ofAsking(const MemoryState& memory, double days) const;
    /// Of meeting a new one: 0 when no price is worth it.
    double ofMeeting() const { return m_meeting; }

private:
    static constexpr std::size_t kPrices = 18;
    /// Number 0 … kPrices - 1, equal factors apart; fractions lie between.
    static double price(double number);

    /// For every price, lowest first, and every state of the grid: the logarithm of the days to wait.
    std::array<std::vector<double>, kPrices> m_waits;
    double m_meeting = 0.0;
};

} // namespace game
