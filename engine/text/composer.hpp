#pragma once

#include <string_view>
#include <vector>

#include "engine/text/glyph_cache.hpp"
#include "engine/text/line_breaker.hpp"
#include "engine/text/marked_line.hpp"
#include "engine/text/shaper.hpp"
#include "engine/text/text_block.hpp"

namespace engine {

/// Makes a block out of text: paragraphs, lines, and every glyph on whole pixels, so that text is crisp.
class Composer {
public:
    /// `fonts` and `glyphs` must outlive the composer.
    Composer(const FontStack& fonts, GlyphCache& glyphs) : m_fonts(&fonts), m_glyphs(&glyphs), m_shaper(fonts) {}

    TextBlock compose(std::string_view utf8, const TextStyle& style, float maxWidth);

private:
    struct Paragraph {
        ShapedParagraph shaped;
        std::vector<Line> lines;
        ShapedRun hyphen;
    };
    struct Pen {
        float x = 0.0f;
        float baseline = 0.0f;
        float size = 0.0f;
    };

    Paragraph paragraph(const MarkedLine& line, const TextStyle& style, float maxWidth);
    void placeLine(const Paragraph& paragraph, const Line& line, Pen pen);
    void placeRun(const ShapedRun& run, const Line& line, Pen& pen);
    void placeGlyph(std::size_t font, const ShapedGlyph& glyph, const Pen& pen);

    const FontStack* m_fonts;
    GlyphCache* m_glyphs;
    Shaper m_shaper;
    /// The block being made.
    TextBlock m_block;
};

} // namespace engine
