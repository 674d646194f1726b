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

    /// Each number within its bounds, the default in place of one that is not finite; a better first answer never
    /// starts weaker, and the slow half never fades on a lower base than the fast one.
    Fsrs7Parameters clamped() const;
    friend bool operator==(const Fsrs7Parameters&, const Fsrs7Parameters&) = default;
};

} // namespace game
