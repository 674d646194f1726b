#include "engine/text/font_face.hpp"

#include <algorithm>
#include <cmath>
#include <ft2build.h>
#include <hb-ot.h>
#include <hb.h>
#include <stdexcept>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace engine {

namespace {

/// Colour bitmaps exist in one size only, so they are averaged down (or stretched) to the one wanted.
struct BitmapScaler {
    const FT_Bitmap& from;
    float step; // source pixels per pixel

    /// Mean of the source pixels under one pixel, as straight RGBA. FreeType's BGRA is premultiplied.
    void sample(unsigned x, unsigned y, std::uint8_t* to) const {
        const unsigned x0 = std::min(static_cast<unsigned>(static_cast<float>(x) * step), from.width - 1);
        const unsigned y0 = std::min(static_cast<unsigned>(static_cast<float>(y) * step), from.rows - 1);
        const unsigned x1 = std::clamp(static_cast<unsigned>(static_cast<float>(x + 1) * step), x0 + 1, from.width);
        const unsigned y1 = std::clamp(static_cast<unsigned>(static_cast<float>(y + 1) * step), y0 + 1, from.rows);
        unsigned sum[4] = {};
        for (unsigned row = y0; row < y1; ++row) {
            const unsigned char* pixel = from.buffer + static_cast<int>(row) * from.pitch + x0 * 4;
            for (unsigned i = 0; i < (x1 - x0) * 4; ++i) {
                sum[i % 4] += pixel[i];
            }
        }
        const unsigned alpha = sum[3];
        for (unsigned channel = 0; channel < 3; ++channel) {
            const unsigned value = alpha == 0 ? 255 : sum[2 - channel] * 255 / alpha;
            to[channel] = static_cast<std::uint8_t>(std::min(255u, value));
        }
        to[3] = static_cast<std::uint8_t>(alpha / ((x1 - x0) * (y1 - y0)));
    }
};

} // namespace

FontFace::FontFace(FT_LibraryRec_* library, const FontFile& file, DrawnEmphasis emphasis)
    : m_file(hb_blob_create_from_file(file.path.c_str())), m_emphasis(emphasis) {
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(m_file.get(), &length);
    FT_Face face = nullptr;
    if (length == 0 ||
        FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes), length, file.index, &face) != 0) {
        throw std::runtime_error("The font " + file.path.string() + " cannot be read.");
    }
    m_face.reset(face);
    hb_face_t* shapingFace = hb_face_create(m_file.get(), static_cast<unsigned>(file.index));
    m_shaping.reset(hb_font_create(shapingFace));
    // FreeType knows no units for fonts that hold bitmaps only.
    m_unit = 1.0f / static_cast<float>(hb_face_get_upem(shapingFace));
    hb_face_destroy(shapingFace);
    m_coloured = !FT_IS_SCALABLE(face) && FT_HAS_FIXED_SIZES(face);
    m_ascent = static_cast<float>(face->ascender) * m_unit;
    m_descent = -static_cast<float>(face->descender) * m_unit;
}

void FontFace::Free::operator()(hb_blob_t* blob) const {
    hb_blob_destroy(blob);
}
void FontFace::Free::operator()(hb_font_t* font) const {
    hb_font_destroy(font);
}
void FontFace::Free::operator()(FT_FaceRec_* face) const {
    FT_Done_Face(face);
}

std::uint32_t FontFace::glyphOf(char32_t c) const {
    return FT_Get_Char_Index(m_face.get(), c);
}

GlyphImage FontFace::draw(std::uint32_t glyph, unsigned pixelSize, float shift) const {
    return m_coloured ? drawBitmap(glyph, pixelSize) : drawOutline(glyph, pixelSize, shift);
}

/// Changes the outline that was loaded.
void FontFace::emphasise(unsigned pixelSize, float shift) const {
    constexpr long kPixel = 64;
    constexpr long kThicker = kPixel / 24;
    constexpr FT_Fixed kOne = 0x10000;
    constexpr FT_Fixed kSlant = kOne / 5;
    FT_Outline* outline = &m_face->glyph->outline;
    long left = std::lround(shift * static_cast<float>(kPixel));
    if (m_emphasis.bold) {
        const long strength = std::max(kPixel / 2, static_cast<long>(pixelSize) * kThicker);
        FT_Outline_EmboldenXY(outline, strength, 0);
        left -= strength / 2;
    }
    if (m_emphasis.italic) {
        const FT_Matrix slanted{kOne, kSlant, 0, kOne};
        FT_Outline_Transform(outline, &slanted);
    }
    FT_Outline_Translate(outline, left, 0);
}

GlyphImage FontFace::drawOutline(std::uint32_t glyph, unsigned pixelSize, float shift) const {
    FT_Face face = m_face.get();
    // Light hinting moves outlines up and down only: sharp baselines and x-heights, widths as the designer meant.
    if (FT_Set_Pixel_Sizes(face, 0, pixelSize) != 0 ||
        FT_Load_Glyph(face, glyph, FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT) != 0) {
        return {};
    }
    if (face->glyph->format == FT_GLYPH_FORMAT_OUTLINE) {
        emphasise(pixelSize, shift);
    }
    if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) {
        return {};
    }
    const FT_Bitmap& bitmap = face->glyph->bitmap;
    GlyphImage image{bitmap.width, bitmap.rows, face->glyph->bitmap_left, face->glyph->bitmap_top, false, {}};
    image.rgba.assign(std::size_t{bitmap.width} * bitmap.rows * 4, 255);
    for (unsigned y = 0; y < bitmap.rows; ++y) {
        for (unsigned x = 0; x < bitmap.width; ++x) {
            image.rgba[(std::size_t{y} * bitmap.width + x) * 4 + 3] =
                bitmap.buffer[static_cast<int>(y) * bitmap.pitch + static_cast<int>(x)];
        }
    }
    return image;
}

GlyphImage FontFace::drawBitmap(std::uint32_t glyph, unsigned pixelSize) const {
    FT_Face face = m_face.get();
    if (FT_Select_Size(face, 0) != 0 || FT_Load_Glyph(face, glyph, FT_LOAD_COLOR) != 0 ||
        face->glyph->bitmap.pixel_mode != FT_PIXEL_MODE_BGRA || face->glyph->bitmap.width == 0) {
        return {};
    }
    const FT_Bitmap& bitmap = face->glyph->bitmap;
    const float step = static_cast<float>(face->size->metrics.y_ppem) / static_cast<float>(pixelSize);
    const auto scaled = [step](unsigned pixels) {
        return static_cast<unsigned>(std::ceil(static_cast<float>(pixels) / step));
    };
    GlyphImage image{scaled(bitmap.width), scaled(bitmap.rows), 0, 0, true, {}};
    image.left = static_cast<int>(std::lround(static_cast<float>(face->glyph->bitmap_left) / step));
    image.top = static_cast<int>(std::lround(static_cast<float>(face->glyph->bitmap_top) / step));
    image.rgba.resize(std::size_t{image.width} * image.height * 4);
    const BitmapScaler scaler{bitmap, step};
    for (unsigned y = 0; y < image.height; ++y) {
        for (unsigned x = 0; x < image.width; ++x) {
            scaler.sample(x, y, &image.rgba[(std::size_t{y} * image.width + x) * 4]);
        }
    }
    return image;
}

} // namespace engine
