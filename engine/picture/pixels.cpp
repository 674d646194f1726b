#include "engine/picture/pixels.hpp"

#include <algorithm>

namespace engine {
namespace {

constexpr std::size_t kBytes = 4;

struct Part {
    unsigned left;
    unsigned top;
    unsigned right;
    unsigned bottom;
};

/// Colours weigh as much as they are opaque.
void writeMean(const Pixels& pixels, const Part& part, std::uint8_t* mean) {
    unsigned sum[kBytes] = {};
    for (unsigned y = part.top; y < part.bottom; ++y) {
        for (unsigned x = part.left; x < part.right; ++x) {
            const std::uint8_t* pixel = pixels.at(x, y);
            for (std::size_t i = 0; i < 3; ++i) {
                sum[i] += pixel[i] * pixel[3];
            }
            sum[3] += pixel[3];
        }
    }
    const unsigned weight = std::max(1u, sum[3]);
    const unsigned count = (part.right - part.left) * (part.bottom - part.top);
    for (std::size_t i = 0; i < 3; ++i) {
        mean[i] = static_cast<std::uint8_t>(sum[i] / weight);
    }
    mean[3] = static_cast<std::uint8_t>(sum[3] / count);
}

} // namespace

Pixels Pixels::blank(unsigned width, unsigned height) {
    return {width, height, std::vector<std::uint8_t>(std::size_t{width} * height * kBytes)};
}

const std::uint8_t* Pixels::at(unsigned x, unsigned y) const {
    return rgba.data() + (std::size_t{y} * width + x) * kBytes;
}

std::uint8_t* Pixels::at(unsigned x, unsigned y) {
    return rgba.data() + (std::size_t{y} * width + x) * kBytes;
}

Pixels Pixels::fitting(unsigned longestSide) && {
    const unsigned factor = (std::max(width, height) + longestSide - 1) / longestSide;
    if (factor <= 1) {
        return std::move(*this);
    }
    Pixels smaller = blank(std::max(1u, width / factor), std::max(1u, height / factor));
    for (unsigned y = 0; y < smaller.height; ++y) {
        for (unsigned x = 0; x < smaller.width; ++x) {
            const Part part{x * factor, y * factor, std::min((x + 1) * factor, width),
                            std::min((y + 1) * factor, height)};
            writeMean(*this, part, smaller.at(x, y));
        }
    }
    return smaller;
}

} // namespace engine
