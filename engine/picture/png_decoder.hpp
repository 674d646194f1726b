#pragma once

#include <string_view>

#include "engine/picture/picture_facts.hpp"
#include "engine/picture/pixels.hpp"

namespace engine {

/// PNG by libpng: every kind of colour and depth, interlaced or not. A checksum that is wrong anywhere, or an end
/// that comes early, is damage. Failures go on from the file's name: "is a PNG that …".
class PngDecoder {
public:
    explicit PngDecoder(const PictureLimits& limits) : m_limits(limits) {}

    /// From its head; what comes after may be damaged.
    Result<PictureFacts> facts(std::string_view bytes) const;
    /// The whole picture; refused before memory is taken when it is too large.
    Result<Pixels> decode(std::string_view bytes) const;

private:
    PictureLimits m_limits;
};

} // namespace engine
