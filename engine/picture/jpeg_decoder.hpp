#pragma once

#include <string_view>

#include "engine/picture/picture_facts.hpp"
#include "engine/picture/pixels.hpp"

namespace engine {

/// JPEG by libjpeg-turbo: baseline and progressive, grey, colour and CMYK, turned upright. What its library only
/// warns of (data that ends early, codes that mean nothing) is damage as well. Failures go on from the file's name:
/// "is a JPEG that …".
class JpegDecoder {
public:
    explicit JpegDecoder(const PictureLimits& limits) : m_limits(limits) {}

    /// From its head; what comes after may be damaged.
    Result<PictureFacts> facts(std::string_view bytes) const;
    /// The whole picture; refused before memory is taken when it is too large.
    Result<Pixels> decode(std::string_view bytes) const;

private:
    PictureLimits m_limits;
};

} // namespace engine
