#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "engine/core/result.hpp"

namespace game {

/// The 21 numbers of FSRS-6. Always within the model's bounds once they went through `clamped`.
struct Fsrs6Parameters {
    static constexpr std::size_t kCount = 21;
    std::array<double, kCount> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                 0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

    /// How much each differs between people (fsrs-rs).
    static constexpr std::array<double, kCount> kSpread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,
                                                        0.12, 0.39, 0.18,  0.33,  0.3,  0.09, 0.16,
                                                        0.57, 0.25, 1.03,  0.31,  0.32, 0.14, 0.27};

    /// Each number within its bounds, the default in place of one that is not finite. w17 = w18 = w19 = 0 stays: it
    /// switches the same-day step off.
    Fsrs6Parameters clamped() const;

    /// Reads a set as other programs store it: 21 numbers, or the 19 of FSRS-5 or the 17 of FSRS-4.5, which are
    /// turned into the 21 that mean the same (as fsrs-rs does) and clamped.
    static engine::Result<Fsrs6Parameters> fromNumbers(const std::vector<double>& numbers);

    friend bool operator==(const Fsrs6Parameters&, const Fsrs6Parameters&) = default;
};

} // namespace game
