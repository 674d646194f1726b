#include "game/memory/adam.hpp"

#include <cassert>
#include <cmath>
#include <numbers>

namespace game {
namespace {

constexpr double kEpsilon = 1e-8;

} // namespace

void Adam::step(std::span<double> numbers, std::span<const double> gradient) {
    assert(numbers.size() == gradient.size());
    const double part = static_cast<double>(m_done) / static_cast<double>(m_steps);
    const double rate = m_pace.rate * 0.5 * (1.0 + std::cos(std::numbers::pi * part));
    ++m_done;
    m_meanLeft *= m_pace.meanKept;
    m_squareLeft *= m_pace.squareKept;
    m_mean.resize(gradient.size());
    m_square.resize(gradient.size());
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        m_mean[i] += (1.0 - m_pace.meanKept) * (gradient[i] - m_mean[i]);
        m_square[i] += (1.0 - m_pace.squareKept) * (gradient[i] * gradient[i] - m_square[i]);
        const double mean = m_mean[i] / (1.0 - m_meanLeft);
        const double square = m_square[i] / (1.0 - m_squareLeft);
        numbers[i] -= rate * mean / (std::sqrt(square) + kEpsilon);
    }
}

} // namespace game
