#include "engine/text/shaper.hpp"

#include <algorithm>
#include <fribidi.h>
#include <hb.h>

#include "engine/text/code_points.hpp"

namespace engine {

namespace {

constexpr char32_t kJoiner = 0x200D;

/// What decides where a run ends.
struct RunKey {
    std::size_t font = 0;
    FriBidiLevel level = 0;
    hb_script_t script = HB_SCRIPT_COMMON;
};

bool hasNoScript(hb_script_t script) {
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

bool isPlainLatin(std::u32string_view characters) {
    for (const char32_t c : characters) {
        if (c >= 0x250) {
            return false;
        }
    }
    return true;
}

/// Depths of embedding, and whether the paragraph as a whole reads right to left.
bool embeddingLevels(const std::u32string& characters, std::vector<FriBidiLevel>& levels) {
    levels.assign(characters.size(), 0);
    if (isPlainLatin(characters)) {
        return false;
    }
    const auto count = static_cast<FriBidiStrIndex>(characters.size());
    const std::vector<FriBidiChar> text(characters.begin(), characters.end());
    std::vector<FriBidiCharType> types(text.size());
    std::vector<FriBidiBracketType> brackets(text.size());
    fribidi_get_bidi_types(text.data(), count, types.data());
    fribidi_get_bracket_types(text.data(), count, types.data(), brackets.data());
    FriBidiParType base = FRIBIDI_PAR_ON;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &base, levels.data()) == 0) {
        levels.assign(characters.size(), 0);
    }
    return FRIBIDI_IS_RTL(base) != 0;
}

/// The end of the character at `begin` with everything that belongs to it: marks, selectors, joined emoji.
std::size_t characterEnd(std::u32string_view text, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text.size() && (extendsCharacter(text[end]) || (text[end - 1] == kJoiner && end > begin + 1))) {
        ++end;
    }
    return end;
}

class RunSplitter {
public:
    RunSplitter(const FontStack& fonts, Face face, const Emphasis* emphasis)
        : m_fonts(fonts), m_face(face), m_emphasis(emphasis) {}

    std::vector<ShapedRun> split(const std::u32string& text, const std::vector<FriBidiLevel>& levels) {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = characterEnd(text, begin);
            const auto whole = std::u32string_view(text).substr(begin, end - begin);
            const FaceStyle style{m_face, m_emphasis == nullptr ? Emphasis::none : m_emphasis[begin]};
            add({fontOf(style, whole), levels[begin],
                 hb_unicode_script(hb_unicode_funcs_get_default(), text[begin])},
                {begin, end, 0, 0, {}});
            begin = end;
        }
        return std::move(m_runs);
    }

private:
    /// A space stays in the font around it, so that a sentence in another script is one run.
    std::size_t fontOf(FaceStyle style, std::u32string_view whole) const {
        if (whole != U" " || m_runs.empty()) {
            return m_fonts.fontFor(style, whole);
        }
        // The spaces of emoji are as wide as emoji.
        const FontFace& last = m_fonts.face(m_last.font);
        return last.has(U' ') && !last.coloured() ? m_last.font : m_fonts.indexOf(style);
    }

    void add(RunKey key, ShapedRun piece) {
        if (hasNoScript(key.script)) {
            key.script = m_runs.empty() ? key.script : m_last.script;
        }
        const bool sameScript = key.script == m_last.script || hasNoScript(m_last.script);
        if (!m_runs.empty() && key.font == m_last.font && key.level == m_last.level && sameScript) {
            m_runs.back().end = piece.end;
        } else {
            piece.font = key.font;
            piece.level = static_cast<std::uint8_t>(key.level);
            m_runs.push_back(std::move(piece));
        }
        m_last = key;
    }

    const FontStack& m_fonts;
    Face m_face;
    const Emphasis* m_emphasis;
    RunKey m_last;
    std::vector<ShapedRun> m_runs;
};

} // namespace

std::vector<float> ShapedParagraph::advances() const {
    std::vector<float> result(characters.size(), -1.0f);
    for (const ShapedRun& run : runs) {
        for (const ShapedGlyph& glyph : run.glyphs) {
            float& at = result[glyph.character];
            at = std::max(at, 0.0f) + glyph.advance;
        }
    }
    return result;
}

void Shaper::FreeBuffer::operator()(hb_buffer_t* buffer) const {
    hb_buffer_destroy(buffer);
}

Shaper::Shaper(const FontStack& fonts) : m_fonts(&fonts), m_buffer(hb_buffer_create()) {}

ShapedParagraph Shaper::shape(std::u32string_view characters, Face face, const Emphasis* emphasis) {
    ShapedParagraph paragraph;
    paragraph.characters = characters;
    std::vector<FriBidiLevel> levels;
    paragraph.rightToLeft = embeddingLevels(paragraph.characters, levels);
    paragraph.runs = RunSplitter(*m_fonts, face, emphasis).split(paragraph.characters, levels);
    for (ShapedRun& run : paragraph.runs) {
        shapeRun(paragraph.characters, run);
    }
    return paragraph;
}

void Shaper::shapeRun(const std::u32string& characters, ShapedRun& run) {
    static_assert(sizeof(char32_t) == sizeof(std::uint32_t));
    hb_buffer_t* buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf32(buffer, reinterpret_cast<const std::uint32_t*>(characters.data()),
                        static_cast<int>(characters.size()), static_cast<unsigned>(run.begin),
                        static_cast<int>(run.end - run.begin));
    hb_buffer_set_direction(buffer, run.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    const FontFace& font = m_fonts->face(run.font);
    hb_shape(font.shaping(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    run.glyphs.reserve(count);
    const auto ems = [&font](hb_position_t units) { return static_cast<float>(units) * font.unit(); };
    for (unsigned i = 0; i < count; ++i) {
        run.glyphs.push_back({infos[i].codepoint, infos[i].cluster, ems(positions[i].x_advance),
                              ems(positions[i].x_offset), ems(positions[i].y_offset)});
    }
}

} // namespace engine
