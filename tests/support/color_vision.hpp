#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/graphics/color.hpp"

namespace test {

/// Eyes: as most have them, and without one of the three kinds of cones.
enum class ColorVision { usual, protanopia, deuteranopia, tritanopia };
inline constexpr ColorVision kColorVisions[] = {ColorVision::usual, ColorVision::protanopia,
                                                ColorVision::deuteranopia, ColorVision::tritanopia};

/// As much as colours have to differ (colorDifference) to be told apart side by side at a glance: some nine times
/// the 2.3 that are just noticeable (Mahy, Van Eycken, Oosterlinck 1994).
inline constexpr double kTellsApart = 20.0;

using Triple = std::array<double, 3>;

inline Triple linearOf(engine::Color color) {
    const auto channel = [](std::uint8_t value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return {channel(color.r), channel(color.g), channel(color.b)};
}

inline engine::Color colorOf(const Triple& linear) {
    const auto channel = [](double value) {
        const double held = std::clamp(value, 0.0, 1.0);
        const double share = held <= 0.0031308 ? held * 12.92 : 1.055 * std::pow(held, 1.0 / 2.4) - 0.055;
        return static_cast<std::uint8_t>(std::lround(share * 255.0));
    };
    return {channel(linear[0]), channel(linear[1]), channel(linear[2])};
}

inline Triple times(const std::array<Triple, 3>& matrix, const Triple& value) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        result[row] = matrix[row][0] * value[0] + matrix[row][1] * value[1] + matrix[row][2] * value[2];
    }
    return result;
}

/// What these eyes make of a colour: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of
/// Color Vision Deficiency" (2009), severity 1.0, on linear RGB.
inline engine::Color seenWith(ColorVision eyes, engine::Color color) {
    constexpr std::array<std::array<Triple, 3>, 4> kMatrices{
        {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
         {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
         {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
    return colorOf(times(kMatrices[static_cast<std::size_t>(eyes)], linearOf(color)));
}

/// CIE 1976 L*a*b* under D65.
inline Triple labOf(engine::Color color) {
    constexpr std::array<Triple, 3> kXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(kXyz, linearOf(color));
    const auto bent = [](double value) {
        return value > 216.0 / 24389.0 ? std::cbrt(value) : (24389.0 / 27.0 * value + 16.0) / 116.0;
    };
    const double x = bent(xyz[0] / 0.95047);
    const double y = bent(xyz[1]);
    const double z = bent(xyz[2] / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

/// Delta E of 1976.
inline double colorDifference(engine::Color a, engine::Color b) {
    const Triple one = labOf(a);
    const Triple other = labOf(b);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace test
