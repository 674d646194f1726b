#pragma once

#include <string_view>

#include "engine/picture/drawing_cache.hpp"
#include "engine/picture/picture_facts.hpp"
#include "engine/picture/svg_helper.hpp"

namespace engine {

/// SVG by librsvg, which runs as a program of its own. Nothing outside the bytes is read: no other file, no
/// network. Failures go on from the file's name: "is an SVG that …".
class SvgDecoder {
public:
    SvgDecoder(const PictureLimits& limits, std::filesystem::path helper, DrawingCache drawings = DrawingCache())
        : m_limits(limits), m_helper(std::move(helper)), m_drawings(std::move(drawings)) {}

    /// Whether this is text whose first element is an `<svg>`.
    static bool isSvg(std::string_view bytes);
    /// From the viewBox, which there must be; what comes after may be damaged.
    static Result<PictureFacts> facts(std::string_view bytes);
    /// As wide as the limits say; drawn once on this machine.
    Result<Pixels> decode(std::string_view bytes);
    /// Whether it can be drawn. Costs next to nothing when it was drawn before.
    Outcome check(std::string_view bytes);
    /// From any thread, as SvgHelper::giveUp.
    void giveUp() { m_helper.giveUp(); }

private:
    /// In pixels; refused beyond the limits.
    Result<unsigned> heightOf(std::string_view bytes) const;
    Result<Pixels> draw(std::string_view bytes, unsigned height);

    PictureLimits m_limits;
    SvgHelper m_helper;
    DrawingCache m_drawings;
};

} // namespace engine
