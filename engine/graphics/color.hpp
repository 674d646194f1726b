#pragma once

#include <cstdint>

namespace engine {

/// sRGB with straight alpha.
struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    static constexpr Color hex(std::uint32_t rgb) {
        return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
                static_cast<std::uint8_t>(rgb), 255};
    }
    /// The same colour, 0 (gone) … 1 (opaque) of its own alpha.
    Color faded(float share) const;
    friend bool operator==(const Color&, const Color&) = default;
};

Color mixed(Color from, Color to, float share);
/// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrast(Color a, Color b);

} // namespace engine
