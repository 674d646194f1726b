#pragma once

#include "engine/picture/picture_facts.hpp"
#include "engine/picture/pixels.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace fuzz {

/// As the game's, but small enough to try thousands a second.
inline engine::PictureLimits smallPictures() {
    engine::PictureLimits limits;
    limits.side = 256;
    limits.svgWidth = 160;
    return limits;
}

inline void checkPixels(const engine::Result<engine::Pixels>& pixels) {
    if (!pixels) {
        check(!pixels.sentence().empty(), "what is refused is refused in words");
        return;
    }
    check(pixels->width > 0 && pixels->height > 0, "a picture has a size");
    check(pixels->width <= 256 && pixels->height <= 256, "a picture keeps to the limits");
    check(pixels->rgba.size() == std::size_t{4} * pixels->width * pixels->height, "every pixel is there");
}

} // namespace fuzz
