#include "game/memory/interval_fuzz.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace game {
namespace {

constexpr double kLeastMoved = 2.5;
constexpr double kMostDays = 36'500.0;

struct Band {
    double from;
    double to;
    double share;
};

constexpr std::array<Band, 3> kBands{{
    {2.5, 7.0, 0.15},
    {7.0, 20.0, 0.1},
    {20.0, std::numeric_limits<double>::infinity(), 0.05},
}};

double reach(double interval) {
    double reach = 1.0;
    for (const Band& band : kBands) {
        reach += band.share * std::max(std::min(interval, band.to) - band.from, 0.0);
    }
    return reach;
}

int wholeDays(double days) {
    return static_cast<int>(std::clamp(std::round(days), 1.0, kMostDays));
}

} // namespace

IntervalRange fuzzRange(double interval, double elapsed) {
    if (interval < kLeastMoved) {
        return {wholeDays(interval), wholeDays(interval)};
    }
    const double planned = std::min(interval, kMostDays);
    const double delta = reach(planned);
    IntervalRange range{std::max(2, wholeDays(planned - delta)), wholeDays(planned + delta)};
    if (planned > elapsed) {
        range.least = std::max(range.least, wholeDays(std::floor(elapsed) + 1.0));
    }
    range.least = std::min(range.least, range.most);
    return range;
}

int fuzzed(const IntervalRange& range, engine::Rng& rng) {
    return range.least + static_cast<int>(rng.below(static_cast<std::uint64_t>(range.most - range.least + 1)));
}

} // namespace game
