#include "engine/graphics/glyph_texture.hpp"

#include <array>
#include <stdexcept>

namespace engine {

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
    uploadStamps();
}

void GlyphTexture::uploadStamps() {
    if (m_stampClearings != m_stamps.clearings()) {
        m_stampClearings = m_stamps.clearings();
        m_stampsUploaded = 0;
    }
    const auto& placed = m_stamps.placed();
    for (; m_stampsUploaded < placed.size(); ++m_stampsUploaded) {
        const StampSheet::Placed& stamp = placed[m_stampsUploaded];
        m_texture.update(m_stamps.pixels(stamp), stamp.width, stamp.height, stamp.x, stamp.y + kStamps);
    }
}

void GlyphTexture::recreate(const GlyphAtlas& atlas) {
    if (!m_texture.create(GlyphAtlas::kSide, atlas.height() + kStrip)) {
        throw std::runtime_error("The graphics card has no room for the letters.");
    }
    m_texture.setSmooth(true);
    std::array<sf::Uint8, std::size_t{kStamps} * kStamps * 4> white{};
    white.fill(255);
    m_texture.update(white.data(), kStamps, kStamps, 0, 0);
    m_texture.update(atlas.bytes().data(), GlyphAtlas::kSide, atlas.height(), 0, kStrip);
    m_stampsUploaded = 0;
    m_atlas = &atlas;
}

} // namespace engine
