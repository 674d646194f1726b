#pragma once

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Vertex.hpp>
#include <span>
#include <vector>

#include "engine/graphics/affine.hpp"
#include "engine/graphics/canvas.hpp"
#include "engine/graphics/loops.hpp"
#include "engine/graphics/paint.hpp"

namespace engine {

/// The triangles of a canvas on their way to the target, and the state they are made under.
class Canvas::Batch {
public:
    Batch(sf::RenderTarget& target, const GlyphAtlas& atlas, GlyphTexture& glyphs);
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    // Shapes. A feather of one pixel lies half inside and half outside of every edge.
    void fillRounded(const Rect& box, float radius, const Paint& paint);
    void fillPolygon(std::span<const Vec2> points, const Paint& paint);
    void frame(const Rect& box, float radius, float thickness, const Paint& paint);
    void fade(const Rect& box, float radius, float blur, Color color);
    void glyphs(const TextBlock& block, Vec2 at, Color color);
    /// What Paint::picture stretches from now on.
    void usePicture(const sf::Texture& picture) { use({&picture, false}); }

    // State.
    void pushClip(const Rect& box);
    void popClip();
    void pushTransform(const Affine& transform) { m_transforms.push_back(m_transforms.back().after(transform)); }
    void popTransform() { m_transforms.pop_back(); }
    void pushAlpha(float alpha) { m_alphas.push_back(m_alphas.back() * alpha); }
    void popAlpha() { m_alphas.pop_back(); }

    void flush();
    Vec2 size() const;
    std::size_t sent() const { return m_sent; }

private:
    /// One corner of a triangle in the shape's own coordinates.
    struct Corner {
        Vec2 at;
        Color color;
        Vec2 texel;
    };

    /// What triangles are cut from: the letters' texture with its white pixel, a picture, or nothing.
    struct Source {
        const sf::Texture* picture = nullptr;
        bool letters = true;
        friend bool operator==(const Source&, const Source&) = default;
    };
    struct Edge {
        const Loop& loop;
        float opacity = 1.0f;
    };

    float halfFeather() const { return 0.5f / std::max(m_transforms.back().scale(), 1e-4f); }
    int piecesFor(float radius) const { return arcPieces(radius * m_transforms.back().scale()); }
    Rect onTarget(const Rect& box) const;
    Rect clip() const;
    bool hidden(const Rect& box) const;

    void use(const Source& source);
    void useFor(const Rect& box, const Paint& paint);
    void add(const Corner& corner);
    void triangle(const Corner& a, const Corner& b, const Corner& c);
    void fill(const Loop& loop, const Paint& paint);
    /// The band between two loops.
    void band(const Edge& a, const Edge& b, const Paint& paint);
    void quad(const Rect& box, const Rect& texels, Color color);

    sf::RenderTarget* m_target;
    const GlyphAtlas* m_atlas;
    GlyphTexture* m_glyphs;
    Source m_source;
    std::vector<sf::Vertex> m_vertices;
    std::vector<Rect> m_clips;
    std::vector<Affine> m_transforms{Affine{}};
    std::vector<float> m_alphas{1.0f};
    std::size_t m_sent = 0;
    // Kept between shapes for their memory only.
    Loop m_outside, m_outer, m_inner, m_inside;
};

} // namespace engine
