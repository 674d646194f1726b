#include "tools/recall_svg/svg_drawing.hpp"

#include <algorithm>
#include <memory>

#include <fmt/core.h>
#include <librsvg/rsvg.h>

namespace svg {
namespace {

template <auto free>
struct FreedBy {
    template <class Thing>
    void operator()(Thing* thing) const {
        free(thing);
    }
};
using Handle = std::unique_ptr<RsvgHandle, FreedBy<g_object_unref>>;
using Surface = std::unique_ptr<cairo_surface_t, FreedBy<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, FreedBy<cairo_destroy>>;

/// "XML parse error: Error domain 1 code 76 on line 3 column 8 of data: Opening and …" from "line 3" on.
std::string withoutNumbers(const std::string& words) {
    constexpr std::string_view kBefore = " on line ";
    constexpr std::size_t kOn = 4;
    const std::size_t at = words.find(kBefore);
    return at == std::string::npos ? words : words.substr(at + kOn);
}

engine::Failure failureOf(GError* problem) {
    std::string words = withoutNumbers(problem == nullptr ? "it cannot be drawn" : problem->message);
    g_clear_error(&problem);
    std::replace(words.begin(), words.end(), '\n', ' ');
    words.erase(words.find_last_not_of(' ') + 1);
    return {fmt::format("is an SVG that is cut off or damaged ({}); export it again", words.substr(0, 120))};
}

/// Cairo's pixels have their colours multiplied by how opaque they are, in the order blue, green, red.
void toRgba(std::vector<std::uint8_t>& bytes) {
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        const unsigned opaque = bytes[i + 3];
        std::swap(bytes[i], bytes[i + 2]);
        for (std::size_t k = i; opaque != 0 && opaque != 255 && k < i + 3; ++k) {
            bytes[k] = static_cast<std::uint8_t>(std::min(255u, (bytes[k] * 255u + opaque / 2) / opaque));
        }
    }
}

} // namespace

engine::Result<engine::Pixels> draw(std::string_view bytes, unsigned width, unsigned height) {
    GError* problem = nullptr;
    const Handle handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), &problem));
    if (handle == nullptr) {
        return failureOf(problem);
    }
    engine::Pixels pixels = engine::Pixels::blank(width, height);
    {
        const Surface surface(cairo_image_surface_create_for_data(pixels.rgba.data(), CAIRO_FORMAT_ARGB32,
                                                                  static_cast<int>(width), static_cast<int>(height),
                                                                  static_cast<int>(width * 4)));
        const Context context(cairo_create(surface.get()));
        const RsvgRectangle all{0, 0, static_cast<double>(width), static_cast<double>(height)};
        if (rsvg_handle_render_document(handle.get(), context.get(), &all, &problem) == FALSE) {
            return failureOf(problem);
        }
        cairo_surface_flush(surface.get());
    }
    toRgba(pixels.rgba);
    return pixels;
}

} // namespace svg
