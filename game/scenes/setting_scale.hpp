#pragma once

#include <algorithm>
#include <cmath>

namespace game {

/// A value in equal steps from `low` to `high`, as a slider holds it.
struct SettingScale {
    double low, high, step;

    float share(double value) const { return static_cast<float>((value - low) / (high - low)); }
    double value(float share) const {
        const double raw = low + static_cast<double>(share) * (high - low);
        return std::clamp(low + std::round((raw - low) / step) * step, low, high);
    }
};

} // namespace game
