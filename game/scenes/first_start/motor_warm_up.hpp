#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/rng.hpp"

namespace game {

/// Twenty seconds of lamps: one lights in one of four colours, the rep presses that colour. Nothing has to be
/// remembered for it, so the time it takes is the hand's alone; it is taken away from every recall time later.
/// Runs with the steps it is given.
class MotorWarmUp {
public:
    static constexpr int kColours = 4;
    static constexpr double kSeconds = 20.0;
    /// Fewer right presses say nothing.
    static constexpr std::size_t kLeastPresses = 3;

    explicit MotorWarmUp(std::uint64_t seed);

    void update(double step);
    /// The lamp's colour, 0 … 3; nothing while it is dark.
    std::optional<int> lit() const;
    /// Whether it was the lamp's colour. A press in the dark or after the end counts for nothing.
    bool press(int colour);

    bool over() const { return m_time >= kSeconds; }
    /// Of the twenty seconds, 0 … 1.
    double share() const { return m_time < kSeconds ? m_time / kSeconds : 1.0; }
    std::size_t right() const { return m_presses.size(); }
    /// Seconds since the last right press; large before the first.
    double sinceRight() const { return m_sinceRight; }
    /// The median of the right presses, milliseconds, 150 … 2000.
    std::optional<std::int64_t> motorMs() const;

private:
    void darken();

    engine::Rng m_rng;
    double m_time = 0.0;
    /// Until it lights when positive, since it did when not.
    double m_wait = 0.0;
    double m_sinceRight = 1e6;
    int m_colour = 0;
    std::vector<double> m_presses;
};

} // namespace game
