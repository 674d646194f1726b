#pragma once

#include <cstddef>
#include <vector>

#include "game/memory/fsrs7.hpp"

namespace game {

/// Forgets as FSRS-7 says: a fast half that the last minutes built, and a slow one that spacing builds. Days are
/// fractions, counted from the start of the season.
class Fsrs7Learner {
public:
    explicit Fsrs7Learner(std::size_t nuggets) : m_traces(nuggets) {}

    double recall(std::size_t nugget, double day) const;
    void practise(std::size_t nugget, double day, bool recalled);

private:
    struct Trace {
        bool met = false;
        MemoryState state;
        double day = 0.0;
    };
    Fsrs7 m_model;
    std::vector<Trace> m_traces;
};

} // namespace game
