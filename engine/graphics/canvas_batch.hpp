#pragma once

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Vertex.hpp>
#include <SFML/Window/GlResource.hpp>
#include <span>
#include <vector>

#include "engine/graphics/affine.hpp"
#include "engine/graphics/canvas.hpp"
#include "engine/graphics/loops.hpp"
#include "engine/graphics/paint.hpp"
#include "engine/graphics/slices.hpp"
#include "engine/graphics/stamp_sheet.hpp"

namespace engine {

class CopyShader;
class Dither;

/// SFML asks for memory at every use of a texture to note that it is in use, unless such a note is there already.
class TextureUse : private sf::GlResource {
    TransientContextLock m_note;
};

/// The quads of a canvas on their way to the target, and the state they are made under.
class Canvas::Batch {
public:
    Batch(sf::RenderTarget& target, const GlyphAtlas& atlas, PictureCache& shared);
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    // Shapes. A feather of one pixel lies half inside and half outside of every edge.
    void fillRounded(const Rect& box, float radius, const Paint& paint);
    void fillPolygon(std::span<const Vec2> points, const Paint& paint);
    void frame(const Rect& box, float radius, float thickness, const Paint& paint);
    void fade(const Rect& box, float radius, float blur, Color color);
    void glyphs(const TextBlock& block, Vec2 at, Color color);
    /// What Paint::picture stretches from now on.
    void usePicture(const sf::Texture& picture) { use({Source::Kind::picture, &picture}); }

    /// The whole target with this picture of its size, which has no holes.
    void cover(const sf::Texture& picture);
    /// What lies in a rounded box of it.
    void coverIn(const RoundedBox& frame, const sf::Texture& picture);

    // Where it all goes.
    bool onSnapshot() const { return !m_waiting.empty(); }
    bool beginSnapshot(Snapshot& snapshot);
    void endSnapshot();

    // State.
    void pushClip(const Rect& box);
    void popClip();
    void pushTransform(const Affine& transform) { m_transforms.push_back(m_transforms.back().after(transform)); }
    void popTransform() { m_transforms.pop_back(); }
    void pushAlpha(float alpha) { m_alphas.push_back(m_alphas.back() * alpha); }
    void popAlpha() { m_alphas.pop_back(); }
    Quality quality = Quality::full;

    void flush();
    Vec2 size() const;
    std::size_t sent() const { return m_sent; }

private:
    /// One corner of a quad in the shape's own coordinates.
    struct Corner {
        Vec2 at;
        Color color;
        Vec2 texel;
    };

    /// What quads are cut from and how they are laid on.
    struct Source {
        enum class Kind : std::uint8_t {
            /// Without a texture, over what was there.
            opaque,
            /// The same with a gradient free of bands.
            dithered,
            /// Without a texture, blended.
            veil,
            /// The letters' texture with its stamps and its white pixel.
            letters,
            picture,
            /// A picture without holes, over what was there.
            cover,
        };
        Kind kind = Kind::letters;
        const sf::Texture* picture = nullptr;
        friend bool operator==(const Source&, const Source&) = default;
    };
    /// What waits while a snapshot is drawn.
    struct Waiting {
        sf::RenderTarget* target;
        Snapshot* snapshot;
        std::vector<Rect> clips;
        std::vector<Affine> transforms;
        std::vector<float> alphas;
    };
    struct Edge {
        const Loop& loop;
        float opacity = 1.0f;
    };
    /// How a box is cut out of a stamp.
    struct Cut {
        Stamp stamp;
        /// What of the box keeps its size when it is larger than the stamp; 0 stretches all of it.
        float corner = 0.0f;
    };

    float scale() const { return std::max(m_transforms.back().scale(), 1e-4f); }
    float halfFeather() const { return 0.5f / scale(); }
    int piecesFor(float radius) const { return arcPieces(radius * scale()); }
    Rect onTarget(const Rect& box) const;
    Rect clip() const;
    bool hidden(const Rect& box) const { return !onTarget(box).overlaps(clip()); }

    // Which source.
    void use(const Source& source);
    void useLetters() { use({}); }
    /// For a shape that needs no texture.
    void useFor(const Rect& box, const Paint& paint);
    void useCovering(const Rect& box, const Paint& paint);
    /// Pixels seen of it.
    float areaOf(const Rect& box) const;

    // Quads.
    void add(const Corner& corner);
    void quad(const Corner& a, const Corner& b, const Corner& c, const Corner& d);
    void texturedQuad(const Rect& box, const Rect& texels, Color color);
    void fill(const Loop& loop, const Paint& paint);
    /// The band between two loops.
    void band(const Edge& a, const Edge& b, const Paint& paint);

    // Ways to draw a box.
    bool needsNoFeather(const Rect& box, float radius) const;
    void bare(const Rect& box, const Paint& paint);
    void loops(const Rect& box, float radius, const Paint& paint);
    /// On both sides of a box's feather.
    void featherLoops(const Rect& box, float radius);
    /// The feather between these loops, and the quarters of a disc in the corners about `middle`.
    void rim(const Rect& middle, const Paint& paint);
    void loopFrame(const Rect& box, float radius, float thickness, const Paint& paint);
    /// Upright and sharp: every pixel as much as the box covers of it.
    void upright(const Rect& box, const Paint& paint);
    void bareFrame(const Rect& box, float thickness, const Paint& paint);
    Cut cutOf(const Rect& box, float radius) const;
    void stamped(const Rect& box, const Cut& cut, const Paint& paint);
    void cells(const Slices& x, const Slices& y, const Paint& paint);
    Rect placeOf(const Stamp& stamp);

    TextureUse m_textureUse;
    sf::RenderTarget* m_target;
    const GlyphAtlas* m_atlas;
    GlyphTexture* m_glyphs;
    Dither* m_dither;
    CopyShader* m_copyShader;
    Source m_source;
    std::vector<sf::Vertex> m_vertices;
    std::vector<Rect> m_clips;
    std::vector<Affine> m_transforms{Affine{}};
    std::vector<float> m_alphas{1.0f};
    std::vector<Waiting> m_waiting;
    std::size_t m_sent = 0;
    // Kept between shapes for their memory only.
    Loop m_outside, m_outer, m_inner, m_inside;
};

} // namespace engine
