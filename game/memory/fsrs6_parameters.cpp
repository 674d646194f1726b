#include "game/memory/fsrs6_parameters.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

namespace game {
namespace {

struct Bounds {
    double low;
    double high;
};

constexpr std::array<Bounds, Fsrs6Parameters::kCount> kBounds{{
    {0.001, 100.0}, {0.001, 100.0}, {0.001, 100.0}, {0.001, 100.0}, {1.0, 10.0},  {0.001, 4.0},  {0.001, 4.0},
    {0.001, 0.75},  {0.0, 4.5},     {0.0, 0.8},     {0.001, 3.5},   {0.001, 5.0}, {0.001, 0.25}, {0.001, 0.9},
    {0.0, 4.0},     {0.0, 1.0},     {1.0, 6.0},     {0.0, 2.0},     {0.0, 2.0},   {0.01, 0.8},   {0.1, 0.8},
}};

constexpr std::size_t kFsrs45Count = 17;
constexpr std::size_t kFsrs5Count = 19;
/// Before FSRS-6 every forgetting curve had this decay, and same-day answers no power of the stability.
constexpr double kDecayBefore6 = 0.5;

/// FSRS-4.5 had a straight line where FSRS-5 has an exponential for the first difficulty, and no same-day step.
std::vector<double> from45(std::vector<double> w) {
    w[4] += 2.0 * w[5];
    w[5] = std::log(3.0 * w[5] + 1.0) / 3.0;
    w[6] += 0.5;
    w.insert(w.end(), {0.0, 0.0, 0.0, kDecayBefore6});
    return w;
}

std::vector<double> from5(std::vector<double> w) {
    w.insert(w.end(), {0.0, kDecayBefore6});
    return w;
}

} // namespace

Fsrs6Parameters Fsrs6Parameters::clamped() const {
    // All three at zero is how fsrs-rs switches the same-day step off; the bounds would switch it on again.
    const bool sameDayOff = w[17] == 0.0 && w[18] == 0.0 && w[19] == 0.0;
    Fsrs6Parameters result;
    for (std::size_t i = 0; i < kCount; ++i) {
        if (std::isfinite(w[i])) {
            result.w[i] = std::clamp(w[i], kBounds[i].low, kBounds[i].high);
        }
    }
    if (sameDayOff) {
        result.w[19] = 0.0;
    }
    return result;
}

engine::Result<Fsrs6Parameters> Fsrs6Parameters::fromNumbers(const std::vector<double>& numbers) {
    if (!std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); })) {
        return engine::Failure{"A memory model's parameters must all be numbers."};
    }
    std::vector<double> w = numbers;
    if (numbers.size() == kFsrs45Count) {
        w = from45(numbers);
    } else if (numbers.size() == kFsrs5Count) {
        w = from5(numbers);
    } else if (numbers.size() != kCount) {
        return engine::Failure{
            fmt::format("A memory model of this family has 17, 19 or 21 parameters, not {}.", numbers.size())};
    }
    Fsrs6Parameters result;
    std::copy(w.begin(), w.end(), result.w.begin());
    return result.clamped();
}

} // namespace game
