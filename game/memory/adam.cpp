#include "game/memory/adam.hpp"

#include <cmath>
#include <numbers>

namespace game {
namespace {

constexpr double kMeanKept = 0.9;
constexpr double kSquareKept = 0.999;
constexpr double kEpsilon = 1e-8;

} // namespace

void Adam::step(Fsrs6Parameters& parameters, const Fsrs6Gradient::Sum& gradient) {
    const double part = static_cast<double>(m_done) / static_cast<double>(m_steps);
    const double rate = m_rate * 0.5 * (1.0 + std::cos(std::numbers::pi * part));
    ++m_done;
    m_meanLeft *= kMeanKept;
    m_squareLeft *= kSquareKept;
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        m_mean[i] += (1.0 - kMeanKept) * (gradient[i] - m_mean[i]);
        m_square[i] += (1.0 - kSquareKept) * (gradient[i] * gradient[i] - m_square[i]);
        const double mean = m_mean[i] / (1.0 - m_meanLeft);
        const double square = m_square[i] / (1.0 - m_squareLeft);
        parameters.w[i] -= rate * mean / (std::sqrt(square) + kEpsilon);
    }
}

} // namespace game
