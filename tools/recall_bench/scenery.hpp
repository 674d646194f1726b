#pragma once

#include <string>

#include "engine/core/vec2.hpp"

namespace bench {

// What both sides of the frame bench show: a hall of boxes and forty texts.
constexpr float kPixelsAMetre = 40.0f;
constexpr float kHallWidth = 32.0f;
constexpr float kHallHeight = 17.0f;
constexpr float kBodySide = 0.5f;
constexpr int kTexts = 40;

inline engine::Vec2 startOf(int body) {
    const auto column = static_cast<float>(body % 30);
    const auto row = static_cast<float>(body / 30);
    return {1.0f + column * 1.02f + 0.05f * row, 14.0f - row * 0.8f};
}

inline std::string textOf(int text) {
    return "Window " + std::to_string(text) + " of a city at night";
}

inline engine::Vec2 textAt(int text) {
    return {20.0f + 320.0f * static_cast<float>(text % 4), 10.0f + 30.0f * static_cast<float>(text / 4)};
}

} // namespace bench
