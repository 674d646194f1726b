#pragma once

#include <array>
#include <cstddef>

namespace game {

/// The 34 numbers of FSRS-7. Always within the model's bounds once they went through `clamped`.
struct Fsrs7Parameters {
    static constexpr std::size_t kCount = 34;
    std::array<double, kCount> w{0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0,
                                 1.3826, 0.7024, 0.5999, 0.8146,  0.6398, 1.0,    1.3207, 0.6707, 3.8668,
                                 0.4416, 0.0934, 1.8631, 0.6162,  1.0869, 0.1567, 0.0801, 0.2421, 0.9464,
                                 0.1433, 0.7145, 0.0,    0.5667,  0.3734, 0.5333, 0.3048};

    /// How much each differs between people (srs-benchmark); nothing holds the first four.
    static constexpr std::array<double, kCount> kSpread{
        9999.0, 9999.0, 9999.0, 9999.0, 0.523,  0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175,
        0.3812, 0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311,  0.864,  0.0418,
        0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2,    0.15,   0.15};

    /// Each number within its bounds, the default in place of one that is not finite; a better first answer never
    /// starts weaker, and the slow half never fades on a lower base than the fast one.
    Fsrs7Parameters clamped() const;
    friend bool operator==(const Fsrs7Parameters&, const Fsrs7Parameters&) = default;
};

} // namespace game
