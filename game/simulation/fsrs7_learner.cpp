#include "game/simulation/fsrs7_learner.hpp"

namespace game {

double Fsrs7Learner::recall(std::size_t nugget, double day) const {
    const Trace& trace = m_traces[nugget];
    return trace.met ? m_model.retrievability(trace.state, day - trace.day) : 0.0;
}

void Fsrs7Learner::practise(std::size_t nugget, double day, bool recalled) {
    Trace& trace = m_traces[nugget];
    const Rating rating = recalled ? Rating::good : Rating::again;
    trace.state = trace.met ? m_model.review(trace.state, rating, day - trace.day) : m_model.first(rating);
    trace.met = true;
    trace.day = day;
}

} // namespace game
