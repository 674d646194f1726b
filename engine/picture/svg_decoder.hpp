#pragma once

#include <string_view>

#include "engine/picture/picture_facts.hpp"
#include "engine/picture/svg_helper.hpp"

namespace engine {

/// SVG by librsvg, which runs as a program of its own. Nothing outside the bytes is read: no other file, no
/// network. Failures go on from the file's name: "is an SVG that …".
class SvgDecoder {
public:
    SvgDecoder(const PictureLimits& limits, std::filesystem::path helper)
        : m_limits(limits), m_helper(std::move(helper)) {}

    /// Whether this is text whose first element is an `<svg>`.
    static bool isSvg(std::string_view bytes);
    /// From the viewBox, which there must be; what comes after may be damaged.
    static Result<PictureFacts> facts(std::string_view bytes);
    /// As wide as the limits say.
    Result<Pixels> decode(std::string_view bytes);

private:
    PictureLimits m_limits;
    SvgHelper m_helper;
};

} // namespace engine
