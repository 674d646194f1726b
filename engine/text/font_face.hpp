#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/text/font_files.hpp"

struct FT_LibraryRec_;
struct FT_FaceRec_;
struct hb_blob_t;
struct hb_font_t;

namespace engine {

/// A glyph's pixels. `left` and `top` lead from the pen on the baseline to the picture's top left, top upwards.
struct GlyphImage {
    unsigned width = 0;
    unsigned height = 0;
    int left = 0;
    int top = 0;
    bool coloured = false;
    /// RGBA, straight alpha, width × height.
    std::vector<std::uint8_t> rgba;
};

/// What a face is made of where its font has no file for an emphasis.
struct DrawnEmphasis {
    /// Strokes are thickened.
    bool bold = false;
    /// Letters are slanted.
    bool italic = false;
};

/// One open font: which characters it has, how it is shaped (in font units) and what its glyphs look like.
class FontFace {
public:
    /// Throws std::runtime_error when the file is no font. `library` must outlive the face.
    FontFace(FT_LibraryRec_* library, const FontFile& file, DrawnEmphasis emphasis = {});

    bool has(char32_t c) const { return glyphOf(c) != 0; }
    std::uint32_t glyphOf(char32_t c) const;
    hb_font_t* shaping() const { return m_shaping.get(); }
    /// Em ÷ font units.
    float unit() const { return m_unit; }
    /// Above and below the baseline, in ems; both positive.
    float ascent() const { return m_ascent; }
    float descent() const { return m_descent; }
    bool coloured() const { return m_coloured; }

    /// `shift`: pixels to the right, 0 … 1, for glyphs that start between two pixels.
    GlyphImage draw(std::uint32_t glyph, unsigned pixelSize, float shift) const;

private:
    struct Free {
        void operator()(hb_blob_t* blob) const;
        void operator()(hb_font_t* font) const;
        void operator()(FT_FaceRec_* face) const;
    };

    void emphasise(unsigned pixelSize, float shift) const;
    GlyphImage drawOutline(std::uint32_t glyph, unsigned pixelSize, float shift) const;
    GlyphImage drawBitmap(std::uint32_t glyph, unsigned pixelSize) const;

    std::unique_ptr<hb_blob_t, Free> m_file;
    std::unique_ptr<FT_FaceRec_, Free> m_face;
    std::unique_ptr<hb_font_t, Free> m_shaping;
    DrawnEmphasis m_emphasis;
    float m_unit = 0.0f;
    float m_ascent = 0.0f;
    float m_descent = 0.0f;
    bool m_coloured = false;
};

} // namespace engine
