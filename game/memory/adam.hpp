#pragma once

#include <array>
#include <cstddef>

#include "game/memory/fsrs6_gradient.hpp"

namespace game {

/// Steps downhill, each parameter at a pace of its own (Kingma & Ba 2015), slower and slower along a cosine.
class Adam {
public:
    /// `rate` is the pace of the first step; after `steps` steps it is 0.
    Adam(double rate, std::size_t steps) : m_rate(rate), m_steps(steps) {}

    void step(Fsrs6Parameters& parameters, const Fsrs6Gradient::Sum& gradient);

private:
    double m_rate;
    std::size_t m_steps;
    std::size_t m_done = 0;
    double m_meanLeft = 1.0;
    double m_squareLeft = 1.0;
    Fsrs6Gradient::Sum m_mean{};
    Fsrs6Gradient::Sum m_square{};
};

} // namespace game
