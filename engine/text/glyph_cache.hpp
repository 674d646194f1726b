#pragma once

#include <cstdint>
#include <unordered_map>

#include "engine/text/font_stack.hpp"
#include "engine/text/glyph_atlas.hpp"

namespace engine {

/// Where a glyph's pixels lie, and where its picture stands relative to the pen (y downwards).
struct CachedGlyph {
    Rect atlas;
    float left = 0.0f;
    float top = 0.0f;
    bool coloured = false;

    bool empty() const { return atlas.width <= 0.0f; }
};

/// Which glyph in which size, and at which quarter of a pixel it starts.
struct GlyphKey {
    std::size_t font = 0;
    std::uint32_t glyph = 0;
    unsigned pixelSize = 0;
    unsigned quarter = 0;
};

/// Draws each glyph once and keeps its pixels in the atlas. When the atlas is full, new glyphs stay empty until
/// `clear`.
class GlyphCache {
public:
    /// Larger glyphs are drawn at this size and stretched by the caller.
    static constexpr unsigned kMaxPixelSize = 256;

    /// `fonts` must outlive the cache.
    explicit GlyphCache(const FontStack& fonts) : m_fonts(&fonts) {}

    const CachedGlyph& get(const GlyphKey& key);
    const GlyphAtlas& atlas() const { return m_atlas; }
    void clear();

private:
    CachedGlyph draw(const GlyphKey& key);

    const FontStack* m_fonts;
    GlyphAtlas m_atlas;
    std::unordered_map<std::uint64_t, CachedGlyph> m_glyphs;
};

} // namespace engine
