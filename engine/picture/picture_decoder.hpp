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
    /// `svgHelper` is the program recall-svg; it is not started before an SVG has to be drawn.
    explicit PictureDecoder(std::filesystem::path svgHelper, DrawingCache drawings = DrawingCache(),
                            const PictureLimits& limits = {});

    /// What the head of a picture says of it; refused when that is more than the limits allow. Costs next to
    /// nothing.
    Result<PictureFacts> facts(std::string_view bytes) const;
    Result<Pixels> decode(std::string_view bytes);
    /// Whether `decode` would give pixels; costs next to nothing for an SVG that was drawn before.
    Outcome check(std::string_view bytes);
    Result<Pixels> decodeFile(const std::filesystem::path& file);

    /// The bytes of a file that is not larger than a picture may be.
    Result<std::string> read(const std::filesystem::path& file) const;

    /// From any thread: an SVG that is being drawn is given up, and none is drawn after that.
    void giveUp() { m_svg.giveUp(); }

private:
    PictureLimits m_limits;
    PngDecoder m_png;
    JpegDecoder m_jpeg;
    SvgDecoder m_svg;
};

} // namespace engine
