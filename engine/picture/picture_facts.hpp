#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.hpp"

namespace engine {

enum class PictureFormat { png, jpeg, svg };

/// By what the bytes are, whatever their file is called. Nothing when they are none of the three.
std::optional<PictureFormat> pictureFormatOf(std::string_view bytes);

/// How large a picture says it is, before it is drawn.
struct PictureFacts {
    PictureFormat format = PictureFormat::png;
    /// Pixels, as they are shown: a photograph that says which way up it was taken is turned. For SVG the units of
    /// its viewBox.
    double width = 0.0;
    double height = 0.0;
};

/// What a picture may need at most, so that none can take the machine with it. Beyond it, a picture is refused.
struct PictureLimits {
    std::size_t bytes = std::size_t{4} << 20;
    /// Pixels across and down.
    unsigned side = 4096;
    /// How often a progressive JPEG may go over all of its pixels; what others write does so about ten times.
    int scans = 64;
    /// SVG is drawn this wide, in pixels.
    unsigned svgWidth = 1600;
};

/// What is said of a picture within its limits or beyond them, in words that go on from the file's name.
Outcome checkSize(const PictureFacts& facts, const PictureLimits& limits);

} // namespace engine
