#include "game/memory/fsrs7_parameters.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

using Numbers = std::array<double, Fsrs7Parameters::kCount>;

constexpr Numbers kLow{0.0001, 0.0001, 0.0001, 0.0001, 1.0, 0.001, 0.1,   0.0,   0.0, 0.3, 0.01, 0.1,
                       0.0,    0.0,    1.0,    0.0,    0.0, 0.5,   0.001, 0.001, 0.0, 0.0, 1.0,  0.01,
                       0.01,   0.2,    0.5,    0.01,   0.1, 0.0,   0.1,   0.0,   0.0, 0.0};
constexpr Numbers kHigh{50.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 4.0, 1.2, 3.0, 1.5, 1.0,
                        3.5,  1.0,   7.0,   4.0,   2.0,  6.0, 1.5, 1.0, 5.0, 1.0, 7.0, 0.25,
                        0.95, 0.85,  0.99,  1.0,   1.0,  0.9, 1.1, 1.0, 0.6, 0.6};

} // namespace

Fsrs7Parameters Fsrs7Parameters::clamped() const {
    Fsrs7Parameters result;
    for (std::size_t i = 0; i < kCount; ++i) {
        if (std::isfinite(w[i])) {
            result.w[i] = std::clamp(w[i], kLow[i], kHigh[i]);
        }
    }
    for (std::size_t rating = 1; rating < 4; ++rating) {
        result.w[rating] = std::max(result.w[rating], result.w[rating - 1]);
    }
    result.w[26] = std::max(result.w[26], result.w[25]);
    return result;
}

} // namespace game
