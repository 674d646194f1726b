#include "engine/text/composer.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

/// Up to this size letters start at quarters of a pixel: small text is spaced evenly and still sharp.
constexpr float kQuarterSizes = 48.0f;
constexpr float kLargestSize = 4096.0f;

/// Whole pixels, so that a size has one set of glyphs.
float pixelSize(const TextStyle& style) {
    return style.size > 1.0f ? std::round(std::min(style.size, kLargestSize)) : 1.0f;
}

/// In a bold face bold words would not stand out: there the others step back.
Face faceOf(const TextStyle& style, const std::vector<MarkedLine>& lines) {
    const bool hasBold = std::any_of(lines.begin(), lines.end(), [](const MarkedLine& line) {
        return std::any_of(line.emphasis.begin(), line.emphasis.end(), isBold);
    });
    return style.face == Face::bodyBold && hasBold ? Face::body : style.face;
}

/// The runs that reach into the line, from left to right (Unicode bidirectional algorithm, rule L2).
std::vector<const ShapedRun*> visualOrder(const ShapedParagraph& paragraph, const Line& line) {
    std::vector<const ShapedRun*> runs;
    std::uint8_t deepest = 0;
    for (const ShapedRun& run : paragraph.runs) {
        if (run.begin < line.end && run.end > line.begin) {
            runs.push_back(&run);
            deepest = std::max(deepest, run.level);
        }
    }
    for (std::uint8_t level = deepest; level > 0; --level) {
        const auto shallower = [level](const ShapedRun* run) { return run->level < level; };
        for (auto from = runs.begin(); from != runs.end();) {
            from = std::find_if_not(from, runs.end(), shallower);
            const auto to = std::find_if(from, runs.end(), shallower);
            std::reverse(from, to);
            from = to;
        }
    }
    return runs;
}

float lineStart(const TextStyle& style, bool rightToLeft, float room) {
    if (style.align == TextAlign::centre) {
        return std::floor(room / 2);
    }
    return (style.align == TextAlign::right) != rightToLeft ? std::floor(room) : 0.0f;
}

} // namespace

TextBlock Composer::compose(std::string_view utf8, const TextStyle& style, float maxWidth) {
    m_block = {};
    const float size = pixelSize(style);
    const std::vector<MarkedLine> lines = markedLines(utf8);
    TextStyle used = style;
    used.face = faceOf(style, lines);
    std::vector<Paragraph> paragraphs;
    for (const MarkedLine& part : lines) {
        paragraphs.push_back(paragraph(part, used, maxWidth));
        for (const Line& line : paragraphs.back().lines) {
            m_block.width = std::max(m_block.width, line.width);
        }
    }
    const FontFace& face = m_fonts->face(m_fonts->indexOf({style.face}));
    const float step = std::max(1.0f, std::round(size * style.lineHeight));
    m_block.ascent = std::round((step - (face.ascent() + face.descent()) * size) / 2 + face.ascent() * size);
    const float frame = maxWidth > 0.0f ? std::max(maxWidth, m_block.width) : m_block.width;
    for (const Paragraph& part : paragraphs) {
        for (const Line& line : part.lines) {
            const float x = lineStart(style, part.shaped.rightToLeft, frame - line.width);
            placeLine(part, line, {x, m_block.ascent + step * static_cast<float>(m_block.lines), size});
            ++m_block.lines;
        }
    }
    m_block.height = step * static_cast<float>(m_block.lines);
    return std::move(m_block);
}

Composer::Paragraph Composer::paragraph(const MarkedLine& line, const TextStyle& style, float maxWidth) {
    Paragraph result{m_shaper.shape(line.characters, style.face, line.emphasis.data()), {}, {}};
    std::vector<float> advances = result.shaped.advances();
    for (float& advance : advances) {
        advance *= pixelSize(style);
    }
    LineRoom room{maxWidth};
    // Read from right to left, a line's end is elsewhere.
    if (maxWidth > 0.0f && !result.shaped.rightToLeft) {
        result.hyphen = m_shaper.shape(U"-", style.face).runs.front();
        room.hyphen = result.hyphen.glyphs.front().advance * pixelSize(style);
    }
    result.lines = breakLines(result.shaped.characters, advances, room);
    return result;
}

void Composer::placeLine(const Paragraph& paragraph, const Line& line, Pen pen) {
    for (const ShapedRun* run : visualOrder(paragraph.shaped, line)) {
        placeRun(*run, line, pen);
    }
    if (line.hyphen) {
        placeGlyph(paragraph.hyphen.font, paragraph.hyphen.glyphs.front(), pen);
    }
}

void Composer::placeRun(const ShapedRun& run, const Line& line, Pen& pen) {
    // Characters rise along the glyphs of a run, or fall when it reads right to left.
    const bool falling = run.rightToLeft();
    const auto before = [falling, &line](const ShapedGlyph& glyph) {
        return falling ? glyph.character >= line.end : glyph.character < line.begin;
    };
    auto glyph = std::partition_point(run.glyphs.begin(), run.glyphs.end(), before);
    for (; glyph != run.glyphs.end() && glyph->character >= line.begin && glyph->character < line.end; ++glyph) {
        placeGlyph(run.font, *glyph, pen);
        pen.x += glyph->advance * pen.size;
    }
}

void Composer::placeGlyph(std::size_t font, const ShapedGlyph& glyph, const Pen& pen) {
    const float drawn = std::min(pen.size, static_cast<float>(GlyphCache::kMaxPixelSize));
    const float steps = pen.size <= kQuarterSizes && !m_fonts->face(font).coloured() ? 4.0f : 1.0f;
    const float x = std::round((pen.x + glyph.dx * pen.size) * steps) / steps;
    const float pixel = std::floor(x);
    const auto quarter = static_cast<unsigned>((x - pixel) * 4.0f);
    const CachedGlyph& cached = m_glyphs->get({font, glyph.glyph, static_cast<unsigned>(drawn), quarter});
    if (cached.empty()) {
        return;
    }
    const float stretch = pen.size / drawn;
    const float y = std::round(pen.baseline - glyph.dy * pen.size);
    m_block.glyphs.push_back({{pixel + cached.left * stretch, y + cached.top * stretch,
                               cached.atlas.width * stretch, cached.atlas.height * stretch},
                              cached.atlas,
                              cached.coloured});
}

} // namespace engine
