// An SVG: its head by our own reading, and what recall-svg does with it.
#include <algorithm>
#include <cmath>

#include "engine/picture/svg_decoder.hpp"
#include "tests/fuzz/small_pictures.hpp"
#include "tools/recall_svg/svg_drawing.hpp"

/// fontconfig never gives back what it knows of the machine's fonts.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view svg = fuzz::textOf(bytes, size);
    const engine::PictureLimits limits = fuzz::smallPictures();
    const auto facts = engine::SvgDecoder::isSvg(svg) ? engine::SvgDecoder::facts(svg)
                                                      : engine::Result<engine::PictureFacts>(engine::Failure{"no"});
    if (facts && engine::checkSize(*facts, limits)) {
        const double height = std::round(facts->height / facts->width * limits.svgWidth);
        fuzz::check(height >= 1 && height <= limits.side, "the size is one that can be drawn");
        fuzz::checkPixels(svg::draw(svg, limits.svgWidth, static_cast<unsigned>(height)));
    } else {
        fuzz::checkPixels(svg::draw(svg, 16, 9));
    }
    return 0;
}
