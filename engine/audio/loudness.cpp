#include "engine/audio/loudness.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "engine/audio/synth.hpp"

namespace engine::synth {

namespace {

constexpr float kDeepHertz = 200.0f;
constexpr std::size_t kWindow = kRate / 10;

} // namespace

float loudness(const std::vector<float>& track) {
    const float follow =
        1.0f - std::exp(-2.0f * std::numbers::pi_v<float> * kDeepHertz / static_cast<float>(kRate));
    float deep = 0.0f;
    std::vector<double> power;
    power.reserve(track.size() + 1);
    power.push_back(0.0);
    for (const float value : track) {
        deep += (value - deep) * follow;
        const double heard = static_cast<double>(value - deep);
        power.push_back(power.back() + heard * heard);
    }
    double most = 0.0;
    for (std::size_t i = 1; i < power.size(); ++i) {
        most = std::max(most, power[i] - power[i > kWindow ? i - kWindow : 0]);
    }
    return most > 1e-8 ? static_cast<float>(10.0 * std::log10(most / kWindow)) : -120.0f;
}

} // namespace engine::synth
