#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace game {

/// Finds some nuggets far harder than others (how long a nugget lasts and how much a recall adds to it are both
/// lognormal) and has bad days, one in seven, on which little comes to mind and little stays. Forgets along a
/// stretched exponential, exp(−(t/s)^0.6): quickly at first, then ever more slowly.
class VariedLearner {
public:
    VariedLearner(std::size_t nuggets, std::uint64_t seed);

    /// On a day that is not bad.
    double recall(std::size_t nugget, double day) const;
    /// On that very day.
    double recallToday(std::size_t nugget, double day) const;
    void practise(std::size_t nugget, double day, bool recalled);

private:
    struct Trace {
        double lastsAtFirst = 0.0;
        double gain = 0.0;
        /// Days; 0 while never met.
        double lasts = 0.0;
        double day = 0.0;
    };
    bool isBad(double day) const;

    std::uint64_t m_seed;
    std::vector<Trace> m_traces;
};

} // namespace game
