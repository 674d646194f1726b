#pragma once

#include <cstddef>
#include <vector>

namespace game {

/// Forgets exponentially, as in half-life regression (Settles & Meeder 2016) but with the spacing effect: recall is
/// exp(−t/s); a recall multiplies s by 1 + 3.5 (1 − p)^0.6, where p was the chance of it, a miss by 0.4.
class ExponentialLearner {
public:
    explicit ExponentialLearner(std::size_t nuggets) : m_traces(nuggets) {}

    double recall(std::size_t nugget, double day) const;
    void practise(std::size_t nugget, double day, bool recalled);

private:
    struct Trace {
        /// Days; 0 while never met.
        double lasts = 0.0;
        double day = 0.0;
    };
    std::vector<Trace> m_traces;
};

} // namespace game
