#include "engine/graphics/canvas_batch.hpp"

#include <SFML/Graphics/View.hpp>
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace engine {

namespace {

struct Widened {
    Rect box;
    float opacity = 1.0f;
};

/// What is thinner than a pixel is drawn as a pixel, only fainter.
Widened atLeast(const Rect& box, float side) {
    Widened result{box};
    if (box.width < side) {
        result.opacity *= std::max(0.0f, box.width) / side;
        result.box.x -= (side - box.width) / 2;
        result.box.width = side;
    }
    if (box.height < side) {
        result.opacity *= std::max(0.0f, box.height) / side;
        result.box.y -= (side - box.height) / 2;
        result.box.height = side;
    }
    return result;
}

float fittingRadius(const Rect& box, float radius) {
    return std::clamp(radius, 0.0f, std::max(0.0f, std::min(box.width, box.height) / 2));
}

Rect common(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0f, std::min(a.right(), b.right()) - x),
            std::max(0.0f, std::min(a.bottom(), b.bottom()) - y)};
}

Rect boundsOf(std::span<const Vec2> points) {
    Vec2 low = points[0];
    Vec2 high = points[0];
    for (const Vec2 p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Rect wholePixels(const Rect& box) {
    const float x = std::round(box.x);
    const float y = std::round(box.y);
    return {x, y, std::round(box.right()) - x, std::round(box.bottom()) - y};
}

} // namespace

Canvas::Batch::Batch(sf::RenderTarget& target, const GlyphAtlas& atlas, GlyphTexture& glyphs)
    : m_target(&target), m_atlas(&atlas), m_glyphs(&glyphs) {
    m_vertices.reserve(std::size_t{1} << 14);
}

Vec2 Canvas::Batch::size() const {
    const sf::Vector2u size = m_target->getSize();
    return {static_cast<float>(size.x), static_cast<float>(size.y)};
}

void Canvas::Batch::fillRounded(const Rect& box, float radius, const Paint& paint) {
    useFor(box, paint);
    const float half = halfFeather();
    const Widened shape = atLeast(box, 2 * half);
    const float r = fittingRadius(shape.box, radius);
    roundedLoop(shape.box.inset(half), r - half, piecesFor(r), m_inner);
    roundedLoop(shape.box.inset(-half), r + half, piecesFor(r), m_outer);
    const Paint faded = paint.faded(shape.opacity);
    fill(m_inner, faded);
    band({m_inner}, {m_outer, 0.0f}, faded);
}

void Canvas::Batch::fillPolygon(std::span<const Vec2> points, const Paint& paint) {
    assert(points.size() >= 3);
    useFor(boundsOf(points), paint);
    movedLoop(points, -halfFeather(), m_inner);
    movedLoop(points, halfFeather(), m_outer);
    fill(m_inner, paint);
    band({m_inner}, {m_outer, 0.0f}, paint);
}

void Canvas::Batch::frame(const Rect& box, float radius, float thickness, const Paint& paint) {
    if (2 * thickness >= std::min(box.width, box.height)) {
        fillRounded(box, radius, paint);
        return;
    }
    use({});
    const float half = halfFeather();
    const float width = std::max(thickness, 2 * half);
    const float r = fittingRadius(box, radius);
    const int pieces = piecesFor(r);
    roundedLoop(box.inset(-half), r + half, pieces, m_outside);
    roundedLoop(box.inset(half), r - half, pieces, m_outer);
    roundedLoop(box.inset(width - half), r - width + half, pieces, m_inner);
    roundedLoop(box.inset(width + half), r - width - half, pieces, m_inside);
    const Paint faded = paint.faded(thickness / width);
    band({m_outer}, {m_outside, 0.0f}, faded);
    band({m_outer}, {m_inner}, faded);
    band({m_inner}, {m_inside, 0.0f}, faded);
}

void Canvas::Batch::fade(const Rect& box, float radius, float blur, Color color) {
    const float r = fittingRadius(box, radius);
    const int pieces = piecesFor(r + blur);
    roundedLoop(box, r, pieces, m_inner);
    roundedLoop(box.inset(-blur), r + blur, pieces, m_outer);
    useFor(box, Paint::plain(color));
    fill(m_inner, Paint::plain(color));
    use({});
    for (std::size_t i = 0, last = m_inner.size() - 1; i < m_inner.size(); last = i++) {
        const Corner full[] = {{m_inner[last], color, GlyphTexture::kFadeFull},
                               {m_inner[i], color, GlyphTexture::kFadeFull}};
        const Corner gone[] = {{m_outer[last], color, GlyphTexture::kFadeGone},
                               {m_outer[i], color, GlyphTexture::kFadeGone}};
        triangle(full[0], gone[0], gone[1]);
        triangle(full[0], gone[1], full[1]);
    }
}

void Canvas::Batch::glyphs(const TextBlock& block, Vec2 at, Color color) {
    const Affine& transform = m_transforms.back();
    Vec2 start = at;
    if (transform.onlyMoves()) {
        // Letters are sharp on whole pixels only.
        const Vec2 shown = transform(at);
        start = Vec2{std::round(shown.x), std::round(shown.y)} - transform.shift;
    }
    const Color own = Color::hex(0xFFFFFF).faded(static_cast<float>(color.a) / 255.0f);
    use({});
    for (const PlacedGlyph& glyph : block.glyphs) {
        const Rect box = glyph.box.moved(start.x, start.y);
        if (!hidden(box)) {
            quad(box, glyph.atlas.moved(0.0f, static_cast<float>(GlyphTexture::kStrip)),
                 glyph.coloured ? own : color);
        }
    }
}

void Canvas::Batch::use(const Source& source) {
    if (source != m_source) {
        flush();
        m_source = source;
    }
}

void Canvas::Batch::useFor(const Rect& box, const Paint& paint) {
    // Reading the white pixel again and again costs more over a large area than a batch without a texture does.
    constexpr float kLarge = 200.0f * 200.0f;
    const Rect shown = onTarget(box);
    if (!paint.stretchesPicture()) {
        use({nullptr, shown.width * shown.height < kLarge});
    }
}

void Canvas::Batch::pushClip(const Rect& box) {
    const Rect before = clip();
    const Rect next = common(before, wholePixels(onTarget(box)));
    if (next != before) {
        flush();
    }
    m_clips.push_back(next);
}

void Canvas::Batch::popClip() {
    assert(!m_clips.empty());
    const Rect before = clip();
    const bool changes = m_clips.size() < 2 || m_clips[m_clips.size() - 2] != before;
    if (changes) {
        flush();
    }
    m_clips.pop_back();
}

void Canvas::Batch::flush() {
    const Rect seen = clip();
    if (!m_vertices.empty() && seen.width > 0.0f && seen.height > 0.0f) {
        // SFML has no scissors; a view of just this part of the target cuts at its edges all the same.
        const Vec2 whole = size();
        const sf::View before = m_target->getView();
        sf::View view({seen.x, seen.y, seen.width, seen.height});
        view.setViewport({seen.x / whole.x, seen.y / whole.y, seen.width / whole.x, seen.height / whole.y});
        m_target->setView(view);
        if (m_source.letters) {
            m_glyphs->update(*m_atlas);
        }
        const sf::Texture* texture = m_source.letters ? &m_glyphs->texture() : m_source.picture;
        m_target->draw(m_vertices.data(), m_vertices.size(), sf::Triangles, sf::RenderStates(texture));
        m_target->setView(before);
        ++m_sent;
    }
    m_vertices.clear();
}

Rect Canvas::Batch::onTarget(const Rect& box) const {
    const Affine& transform = m_transforms.back();
    if (transform.onlyMoves()) {
        return box.moved(transform.shift.x, transform.shift.y);
    }
    return boundsOf(std::array{transform({box.x, box.y}), transform({box.right(), box.y}),
                               transform({box.right(), box.bottom()}), transform({box.x, box.bottom()})});
}

Rect Canvas::Batch::clip() const {
    const Vec2 whole = size();
    return m_clips.empty() ? Rect{0.0f, 0.0f, whole.x, whole.y} : m_clips.back();
}

bool Canvas::Batch::hidden(const Rect& box) const {
    return !m_clips.empty() && !onTarget(box).overlaps(m_clips.back());
}

void Canvas::Batch::add(const Corner& corner) {
    const Vec2 at = m_transforms.back()(corner.at);
    const Color color = corner.color.faded(m_alphas.back());
    m_vertices.emplace_back(sf::Vector2f{at.x, at.y}, sf::Color{color.r, color.g, color.b, color.a},
                            sf::Vector2f{corner.texel.x, corner.texel.y});
}

void Canvas::Batch::triangle(const Corner& a, const Corner& b, const Corner& c) {
    add(a);
    add(b);
    add(c);
}

void Canvas::Batch::fill(const Loop& loop, const Paint& paint) {
    const auto corner = [&paint](Vec2 p) { return Corner{p, paint.colorAt(p), paint.texelAt(p)}; };
    const Corner first = corner(loop[0]);
    Corner last = corner(loop[1]);
    for (std::size_t i = 2; i < loop.size(); ++i) {
        const Corner next = corner(loop[i]);
        triangle(first, last, next);
        last = next;
    }
}

void Canvas::Batch::band(const Edge& a, const Edge& b, const Paint& paint) {
    const auto corner = [&paint](const Edge& edge, std::size_t i) {
        const Vec2 p = edge.loop[i];
        return Corner{p, paint.colorAt(p).faded(edge.opacity), paint.texelAt(p)};
    };
    Corner lastA = corner(a, a.loop.size() - 1);
    Corner lastB = corner(b, b.loop.size() - 1);
    for (std::size_t i = 0; i < a.loop.size(); ++i) {
        const Corner nextA = corner(a, i);
        const Corner nextB = corner(b, i);
        triangle(lastA, lastB, nextB);
        triangle(lastA, nextB, nextA);
        lastA = nextA;
        lastB = nextB;
    }
}

void Canvas::Batch::quad(const Rect& box, const Rect& texels, Color color) {
    const Corner topLeft{{box.x, box.y}, color, {texels.x, texels.y}};
    const Corner topRight{{box.right(), box.y}, color, {texels.right(), texels.y}};
    const Corner bottomRight{{box.right(), box.bottom()}, color, {texels.right(), texels.bottom()}};
    const Corner bottomLeft{{box.x, box.bottom()}, color, {texels.x, texels.bottom()}};
    triangle(topLeft, topRight, bottomRight);
    triangle(topLeft, bottomRight, bottomLeft);
}

} // namespace engine
