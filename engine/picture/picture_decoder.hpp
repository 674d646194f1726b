#pragma once

#include <filesystem>
#include <string_view>

#include "engine/picture/jpeg_decoder.hpp"
#include "engine/picture/picture_facts.hpp"
#include "engine/picture/png_decoder.hpp"
#include "engine/picture/svg_decoder.hpp"

namespace engine {

/// Turns picture files into pixels: the one decoder of linter and game. It tells PNG, JPEG and SVG by their
/// content, holds them to limits, and whatever the bytes are, gives pixels or says in plain words, that go on from
/// the file's name, why there are none. Not for two threads at once.
class PictureDecoder {
public:
    /// `svgHelper` is the program recall-svg; it is not started before an SVG is decoded.
    explicit PictureDecoder(std::filesystem::path svgHelper, const PictureLimits& limits = {});

    /// What the head of a picture says of it; refused when that is more than the limits allow. Costs next to
    /// nothing.
    Result<PictureFacts> facts(std::string_view bytes) const;
    Result<Pixels> decode(std::string_view bytes);
    Result<Pixels> decodeFile(const std::filesystem::path& file);

    /// The bytes of a file that is not larger than a picture may be.
    Result<std::string> read(const std::filesystem::path& file) const;

private:
    PictureLimits m_limits;
    PngDecoder m_png;
    JpegDecoder m_jpeg;
    SvgDecoder m_svg;
};

} // namespace engine
