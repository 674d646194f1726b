#pragma once

#include <cstdint>
#include <vector>

namespace engine {

/// A picture as the screen needs it: rows from the top, four bytes a pixel: red, green, blue, and how opaque.
struct Pixels {
    unsigned width = 0;
    unsigned height = 0;
    std::vector<std::uint8_t> rgba;

    static Pixels blank(unsigned width, unsigned height);
    /// The four bytes of the pixel at column x of row y.
    const std::uint8_t* at(unsigned x, unsigned y) const;
    std::uint8_t* at(unsigned x, unsigned y);
    /// Made smaller by the least whole factor with which no side is longer; every pixel is the mean of those it
    /// stands for. The same picture when it fits already.
    Pixels fitting(unsigned longestSide) &&;
};

} // namespace engine
