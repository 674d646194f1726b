#include "game/scenes/first_start/motor_warm_up.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

// How long it stays dark, seconds: not to be foreseen, or the hand would set out before the eye.
constexpr double kShortestDark = 0.45;
constexpr double kLongestDark = 0.95;
// Nobody sees, chooses and presses faster; slower is not the hand.
constexpr double kFastestMs = 150.0;
constexpr double kSlowestMs = 2000.0;

} // namespace

MotorWarmUp::MotorWarmUp(std::uint64_t seed) : m_rng(seed) {
    darken();
}

void MotorWarmUp::darken() {
    m_wait = m_rng.between(kShortestDark, kLongestDark);
    // Never the same colour twice: the eye must look.
    m_colour = static_cast<int>((static_cast<std::uint64_t>(m_colour) + 1 + m_rng.below(kColours - 1)) % kColours);
}

void MotorWarmUp::update(double step) {
    if (!over()) {
        m_time += step;
        m_wait -= step;
    }
    m_sinceRight += step;
}

std::optional<int> MotorWarmUp::lit() const {
    return m_wait <= 0.0 && !over() ? std::optional<int>(m_colour) : std::nullopt;
}

bool MotorWarmUp::press(int colour) {
    if (!lit()) {
        return false;
    }
    const bool right = colour == m_colour;
    if (right) {
        m_presses.push_back(-m_wait * 1000.0);
        m_sinceRight = 0.0;
    }
    darken();
    return right;
}

std::optional<std::int64_t> MotorWarmUp::motorMs() const {
    if (m_presses.size() < kLeastPresses) {
        return std::nullopt;
    }
    std::vector<double> sorted = m_presses;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t half = sorted.size() / 2;
    const double median = sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    return std::llround(std::clamp(median, kFastestMs, kSlowestMs));
}

} // namespace game
