#include "engine/graphics/color.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

std::uint8_t between(std::uint8_t from, std::uint8_t to, float share) {
    const float value = static_cast<float>(from) + (static_cast<float>(to) - static_cast<float>(from)) * share;
    return static_cast<std::uint8_t>(std::lround(value));
}

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

} // namespace

Color Color::faded(float share) const {
    return {r, g, b, between(0, a, std::clamp(share, 0.0f, 1.0f))};
}

Color mixed(Color from, Color to, float share) {
    const float part = std::clamp(share, 0.0f, 1.0f);
    return {between(from.r, to.r, part), between(from.g, to.g, part), between(from.b, to.b, part),
            between(from.a, to.a, part)};
}

double contrast(Color a, Color b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace engine
