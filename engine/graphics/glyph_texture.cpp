#include "engine/graphics/glyph_texture.hpp"

#include <cmath>
#include <stdexcept>
#include <vector>

namespace engine {

namespace {

/// A bell's flank: full and flat at 0, nothing and flat at 1.
float fade(float t) {
    const float end = std::exp(-4.5f);
    return (std::exp(-4.5f * t * t) - end) / (1.0f - end) * (1.0f - t * t * t * t);
}

std::vector<sf::Uint8> stripPixels() {
    constexpr std::size_t kRow = std::size_t{GlyphAtlas::kSide} * 4;
    std::vector<sf::Uint8> pixels(GlyphTexture::kStrip * kRow, 255);
    for (unsigned y = 0; y < GlyphTexture::kStrip; ++y) {
        for (unsigned x = 8; x < GlyphAtlas::kSide; ++x) {
            const float t = (static_cast<float>(x) + 0.5f - GlyphTexture::kFadeFull.x) /
                            (GlyphTexture::kFadeGone.x - GlyphTexture::kFadeFull.x);
            const float alpha = t <= 0.0f ? 1.0f : t >= 1.0f ? 0.0f : fade(t);
            pixels[y * kRow + x * 4 + 3] = static_cast<sf::Uint8>(std::lround(alpha * 255.0f));
        }
    }
    // Nothing of the strip may bleed into the glyphs below it.
    for (std::size_t i = (GlyphTexture::kStrip - 1) * kRow; i < pixels.size(); i += 4) {
        pixels[i + 3] = 0;
    }
    return pixels;
}

} // namespace

void GlyphTexture::update(const GlyphAtlas& atlas) {
    if (m_atlas != &atlas || m_texture.getSize().y != atlas.height() + kStrip) {
        recreate(atlas);
    } else if (m_version != atlas.version()) {
        const GlyphAtlas::Rows rows = atlas.changedSince(m_version);
        if (rows.count > 0) {
            const std::size_t start = std::size_t{rows.first} * GlyphAtlas::kSide * 4;
            m_texture.update(atlas.bytes().data() + start, GlyphAtlas::kSide, rows.count, 0, rows.first + kStrip);
        }
    }
    m_version = atlas.version();
}

void GlyphTexture::recreate(const GlyphAtlas& atlas) {
    if (!m_texture.create(GlyphAtlas::kSide, atlas.height() + kStrip)) {
        throw std::runtime_error("The graphics card has no room for the letters.");
    }
    m_texture.setSmooth(true);
    m_texture.update(stripPixels().data(), GlyphAtlas::kSide, kStrip, 0, 0);
    m_texture.update(atlas.bytes().data(), GlyphAtlas::kSide, atlas.height(), 0, kStrip);
    m_atlas = &atlas;
}

} // namespace engine
