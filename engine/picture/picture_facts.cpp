#include "engine/picture/picture_facts.hpp"

#include <fmt/core.h>

#include "engine/picture/svg_decoder.hpp"

namespace engine {

std::optional<PictureFormat> pictureFormatOf(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) {
        return PictureFormat::png;
    }
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return PictureFormat::jpeg;
    }
    return SvgDecoder::isSvg(bytes) ? std::optional(PictureFormat::svg) : std::nullopt;
}

Outcome checkSize(const PictureFacts& facts, const PictureLimits& limits) {
    if (facts.format == PictureFormat::svg) {
        const double tall = facts.height / facts.width * limits.svgWidth;
        if (!(tall <= limits.side && tall >= 1)) {
            return Failure{fmt::format("has a viewBox of {} × {}, too {} to be shown; draw it in another shape",
                                       facts.width, facts.height, tall < 1 ? "flat" : "tall")};
        }
    } else if (facts.width > limits.side || facts.height > limits.side) {
        return Failure{fmt::format("has {} × {} pixels, at most {} × {} are shown; scale it down", facts.width,
                                   facts.height, limits.side, limits.side)};
    }
    return Done{};
}

} // namespace engine
