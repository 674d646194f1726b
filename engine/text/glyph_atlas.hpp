#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// The pixels of all glyphs met so far, in one growing RGBA picture in memory (white with coverage as alpha; colour
/// glyphs as they are). Who draws it uploads it when `version` has changed.
class GlyphAtlas {
public:
    static constexpr unsigned kSide = 2048;

    /// Room for a glyph with a free pixel around it; nothing when full.
    std::optional<Rect> place(unsigned width, unsigned height);
    /// RGBA bytes, rows of kSide.
    std::uint8_t* pixels(const Rect& where);
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    std::uint64_t version() const { return m_version; }
    void clear();

private:
    std::vector<std::uint8_t> m_bytes = std::vector<std::uint8_t>(std::size_t{kSide} * kSide * 4, 0);
    unsigned m_x = 1;
    unsigned m_y = 1;
    unsigned m_rowHeight = 0;
    std::uint64_t m_version = 0;
};

} // namespace engine
