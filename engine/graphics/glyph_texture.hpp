#pragma once

#include <SFML/Graphics/Texture.hpp>

#include "engine/graphics/stamp_sheet.hpp"
#include "engine/text/glyph_atlas.hpp"

namespace engine {

/// The glyph atlas on the GPU, below a strip with the stamps that shapes are drawn with, so that shapes and text
/// are one batch.
class GlyphTexture {
public:
    /// Rows of the strip: glyphs lie this much lower than in the atlas, stamps this much lower than on their sheet.
    static constexpr unsigned kStrip = 224;
    static constexpr unsigned kStamps = kStrip - StampSheet::kHeight;
    /// A white pixel, for whatever has no picture.
    static constexpr Vec2 kWhite{1.0f, 1.0f};

    StampSheet& stamps() { return m_stamps; }
    /// Uploads what changed in the atlas and on the sheet since the last call.
    void update(const GlyphAtlas& atlas);
    const sf::Texture& texture() const { return m_texture; }

private:
    void recreate(const GlyphAtlas& atlas);
    void uploadStamps();

    sf::Texture m_texture;
    StampSheet m_stamps;
    std::size_t m_stampsUploaded = 0;
    std::size_t m_stampClearings = 0;
    const GlyphAtlas* m_atlas = nullptr;
    std::uint64_t m_version = 0;
};

} // namespace engine
