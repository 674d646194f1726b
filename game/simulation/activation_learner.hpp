#pragma once

#include <cstddef>
#include <vector>

namespace game {

/// Forgets along power laws, and by what is learned meanwhile: every exposure leaves a trace that decays the faster
/// the more active the memory was (ACT-R with spacing, Pavlik & Anderson 2005), and each nugget met since makes all
/// traces older.
class ActivationLearner {
public:
    explicit ActivationLearner(std::size_t nuggets) : m_memories(nuggets) {}

    double recall(std::size_t nugget, double day) const;
    /// A miss leaves a trace as well: the answer was shown.
    void practise(std::size_t nugget, double day, bool recalled);

private:
    struct Trace {
        double day = 0.0;
        double decay = 0.0;
        int metBefore = 0;
        double weight = 1.0;
    };
    double activation(std::size_t nugget, double day) const;

    std::vector<std::vector<Trace>> m_memories;
    /// Nuggets met so far.
    int m_met = 0;
};

} // namespace game
