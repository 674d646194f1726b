#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/font_stack.hpp"

struct hb_buffer_t;

namespace engine {

/// A glyph of a run; distances in ems, y upwards.
struct ShapedGlyph {
    std::uint32_t glyph = 0;
    /// The first of the characters it stands for.
    std::size_t character = 0;
    float advance = 0.0f;
    float dx = 0.0f;
    float dy = 0.0f;
};

/// Neighbouring characters of one font, script and direction. Glyphs stand in the order they are drawn.
struct ShapedRun {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t font = 0;
    /// Depth of embedding; odd: right to left.
    std::uint8_t level = 0;
    std::vector<ShapedGlyph> glyphs;

    bool rightToLeft() const { return level % 2 == 1; }
};

/// One paragraph as glyphs, its runs in the order they are read.
struct ShapedParagraph {
    std::u32string characters;
    std::vector<ShapedRun> runs;
    bool rightToLeft = false;

    /// Per character the advance of what starts there (ems), and below 0 where a line must not be broken because
    /// the character belongs to a glyph that started before it.
    std::vector<float> advances() const;
};

/// Turns characters into glyphs, whatever their script and direction. The result does not depend on the size.
class Shaper {
public:
    /// `fonts` must outlive the shaper.
    explicit Shaper(const FontStack& fonts);

    /// `characters` without line ends and marks; `emphasis` has one for each of them, or none at all.
    ShapedParagraph shape(std::u32string_view characters, Face face, const Emphasis* emphasis = nullptr);

private:
    struct FreeBuffer {
        void operator()(hb_buffer_t* buffer) const;
    };

    void shapeRun(const std::u32string& characters, ShapedRun& run);

    const FontStack* m_fonts;
    std::unique_ptr<hb_buffer_t, FreeBuffer> m_buffer;
};

} // namespace engine
