#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace game {

/// How Adam goes: the rate of the first step, and what share of the mean slope and of its mean square every step
/// keeps.
struct AdamPace {
    double rate = 0.02;
    double meanKept = 0.9;
    double squareKept = 0.999;
};

/// Steps downhill, each number at a pace of its own (Kingma & Ba 2015), slower and slower along a cosine.
class Adam {
public:
    /// After `steps` steps the rate is 0.
    Adam(const AdamPace& pace, std::size_t steps) : m_pace(pace), m_steps(steps) {}

    /// As many numbers every time, and as many slopes.
    void step(std::span<double> numbers, std::span<const double> gradient);

private:
    AdamPace m_pace;
    std::size_t m_steps;
    std::size_t m_done = 0;
    double m_meanLeft = 1.0;
    double m_squareLeft = 1.0;
    std::vector<double> m_mean;
    std::vector<double> m_square;
};

} // namespace game
