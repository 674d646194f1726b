#include "engine/graphics/easing.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine::ease {

namespace {

float clamped(float t) {
    return std::clamp(t, 0.0f, 1.0f);
}

} // namespace

float outQuad(float t) {
    const float left = 1.0f - clamped(t);
    return 1.0f - left * left;
}

float outCubic(float t) {
    const float left = 1.0f - clamped(t);
    return 1.0f - left * left * left;
}

float inOutCubic(float t) {
    const float at = clamped(t);
    const float left = 1.0f - at;
    return at < 0.5f ? 4.0f * at * at * at : 1.0f - 4.0f * left * left * left;
}

float outBack(float t) {
    // Overshoots by a tenth.
    constexpr float kPull = 1.70158f;
    const float left = clamped(t) - 1.0f;
    return 1.0f + (kPull + 1.0f) * left * left * left + kPull * left * left;
}

float outElastic(float t) {
    const float at = clamped(t);
    if (at <= 0.0f || at >= 1.0f) {
        return at;
    }
    constexpr float kTurn = 2.0f * std::numbers::pi_v<float> / 3.0f;
    return std::exp2(-10.0f * at) * std::sin((at * 10.0f - 0.75f) * kTurn) + 1.0f;
}

} // namespace engine::ease
