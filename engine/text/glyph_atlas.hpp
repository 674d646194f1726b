#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// The pixels of all glyphs met so far, in one RGBA picture in memory (white with coverage as alpha; colour glyphs
/// as they are). It grows downwards, so a place once given stays right until `clear`. Who draws it uploads what
/// changed.
class GlyphAtlas {
public:
    /// Width in pixels.
    static constexpr unsigned kSide = 2048;
    static constexpr unsigned kMaxHeight = 8192;

    struct Rows {
        unsigned first = 0;
        unsigned count = 0;
    };

    GlyphAtlas() { clear(); }

    /// Room for a glyph with a free pixel around it; nothing when full.
    std::optional<Rect> place(unsigned width, unsigned height);
    /// RGBA bytes, rows of kSide; valid until the next `place`.
    std::uint8_t* pixels(const Rect& where);
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    /// Of the picture now, and of the part of it in use.
    unsigned height() const { return static_cast<unsigned>(m_bytes.size() / kRowBytes); }
    unsigned usedHeight() const { return m_y + m_rowHeight; }

    /// Goes up with every glyph.
    std::uint64_t version() const { return m_cleared + m_changes.size(); }
    /// The band of rows whose pixels differ from what they were at `version`.
    Rows changedSince(std::uint64_t version) const;
    /// Forgets every place given.
    void clear();

private:
    static constexpr std::size_t kRowBytes = std::size_t{kSide} * 4;
    static constexpr unsigned kFirstHeight = 512;

    void growTo(unsigned height);

    std::vector<std::uint8_t> m_bytes;
    unsigned m_x = 1;
    unsigned m_y = 1;
    unsigned m_rowHeight = 0;
    /// The version of the last `clear`, and what was placed since.
    std::uint64_t m_cleared = 0;
    std::vector<Rows> m_changes;
};

} // namespace engine
