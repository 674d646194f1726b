#include "engine/picture/picture_decoder.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace engine {
namespace {

Failure noPicture(std::string_view bytes) {
    return {bytes.empty() ? "is empty; export it again" : "is not a picture; SVG, PNG and JPEG are"};
}

} // namespace

PictureDecoder::PictureDecoder(std::filesystem::path svgHelper, DrawingCache drawings, const PictureLimits& limits)
    : m_limits(limits), m_png(limits), m_jpeg(limits), m_svg(limits, std::move(svgHelper), std::move(drawings)) {}

Result<PictureFacts> PictureDecoder::facts(std::string_view bytes) const {
    const auto format = pictureFormatOf(bytes);
    if (!format) {
        return noPicture(bytes);
    }
    auto facts = *format == PictureFormat::png    ? m_png.facts(bytes)
                 : *format == PictureFormat::jpeg ? m_jpeg.facts(bytes)
                                                  : SvgDecoder::facts(bytes);
    if (facts) {
        if (const Outcome fits = checkSize(*facts, m_limits); !fits) {
            return fits.failure();
        }
    }
    return facts;
}

Result<Pixels> PictureDecoder::decode(std::string_view bytes) {
    const auto format = pictureFormatOf(bytes);
    if (!format) {
        return noPicture(bytes);
    }
    return *format == PictureFormat::png    ? m_png.decode(bytes)
           : *format == PictureFormat::jpeg ? m_jpeg.decode(bytes)
                                            : m_svg.decode(bytes);
}

Outcome PictureDecoder::check(std::string_view bytes) {
    if (pictureFormatOf(bytes) == PictureFormat::svg) {
        return m_svg.check(bytes);
    }
    const auto pixels = decode(bytes);
    return pixels ? Outcome(Done{}) : pixels.failure();
}

Result<Pixels> PictureDecoder::decodeFile(const std::filesystem::path& file) {
    const auto bytes = read(file);
    return bytes ? decode(*bytes) : Result<Pixels>(bytes.failure());
}

Result<std::string> PictureDecoder::read(const std::filesystem::path& file) const {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem)) {
        return Failure{"is not a file"};
    }
    const auto size = std::filesystem::file_size(file, problem);
    if (!problem && size > m_limits.bytes) {
        constexpr double kMegabyte = 1 << 20;
        return Failure{fmt::format("has {:.1f} MB, at most {} are read; make it smaller",
                                   static_cast<double>(size) / kMegabyte,
                                   static_cast<double>(m_limits.bytes) / kMegabyte)};
    }
    auto bytes = readFile(file, m_limits.bytes);
    return bytes ? std::move(bytes) : Failure{"cannot be read"};
}

} // namespace engine
