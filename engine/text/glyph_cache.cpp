#include "engine/text/glyph_cache.hpp"

#include <algorithm>
#include <cassert>

namespace engine {

namespace {

std::uint64_t packed(const GlyphKey& key) {
    assert(key.font < 1u << 16 && key.pixelSize <= GlyphCache::kMaxPixelSize && key.quarter < 4);
    return std::uint64_t{key.font} << 48 | std::uint64_t{key.pixelSize} << 36 | std::uint64_t{key.quarter} << 34 |
           std::uint64_t{key.glyph};
}

} // namespace

const CachedGlyph& GlyphCache::get(const GlyphKey& key) {
    const auto [found, isNew] = m_glyphs.try_emplace(packed(key));
    if (isNew) {
        found->second = draw(key);
    }
    return found->second;
}

CachedGlyph GlyphCache::draw(const GlyphKey& key) {
    const GlyphImage image =
        m_fonts->face(key.font).draw(key.glyph, key.pixelSize, static_cast<float>(key.quarter) / 4.0f);
    if (image.width == 0 || image.height == 0) {
        return {};
    }
    const auto place = m_atlas.place(image.width, image.height);
    if (!place) {
        return {};
    }
    std::uint8_t* row = m_atlas.pixels(*place);
    const std::size_t bytes = std::size_t{image.width} * 4;
    for (unsigned y = 0; y < image.height; ++y, row += std::size_t{GlyphAtlas::kSide} * 4) {
        std::copy_n(image.rgba.begin() + static_cast<std::ptrdiff_t>(y * bytes), bytes, row);
    }
    return {*place, static_cast<float>(image.left), static_cast<float>(-image.top), image.coloured};
}

void GlyphCache::clear() {
    m_glyphs.clear();
    m_atlas.clear();
}

} // namespace engine
