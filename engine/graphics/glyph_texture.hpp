#pragma once

#include <SFML/Graphics/Texture.hpp>

#include "engine/text/glyph_atlas.hpp"

namespace engine {

/// The glyph atlas on the GPU, below a strip with what shapes are drawn with, so that shapes and text are one
/// batch.
class GlyphTexture {
public:
    /// Rows of the strip: glyphs lie this much lower than in the atlas.
    static constexpr unsigned kStrip = 32;
    /// A white pixel, for whatever has no picture.
    static constexpr Vec2 kWhite{2.0f, 2.0f};
    /// From here (full) to there (nothing) light fades away.
    static constexpr Vec2 kFadeFull{16.5f, 16.5f};
    static constexpr Vec2 kFadeGone{527.5f, 16.5f};

    /// Uploads what changed in the atlas since the last call.
    void update(const GlyphAtlas& atlas);
    const sf::Texture& texture() const { return m_texture; }

private:
    void recreate(const GlyphAtlas& atlas);

    sf::Texture m_texture;
    const GlyphAtlas* m_atlas = nullptr;
    std::uint64_t m_version = 0;
};

} // namespace engine
