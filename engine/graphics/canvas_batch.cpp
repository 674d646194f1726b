#include "engine/graphics/canvas_batch.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/View.hpp>
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

#include "engine/graphics/dither.hpp"
#include "engine/graphics/layer_cache.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/graphics/snapshot.hpp"

namespace engine {

namespace {

// Reading the white pixel again and again costs a processor that draws far more than a batch without a texture
// does; changing the batch costs about as much as this many pixels (measured).
constexpr float kWorthABatch = 7000.0f;
/// The same where the batch has to be changed anyway.
constexpr float kWorthAVeil = 300.0f;
/// Worth a batch without blending.
constexpr float kLarge = 160.0f * 160.0f;

Rect common(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0f, std::min(a.right(), b.right()) - x),
            std::max(0.0f, std::min(a.bottom(), b.bottom()) - y)};
}

Rect wholePixels(const Rect& box) {
    const float x = std::round(box.x);
    const float y = std::round(box.y);
    return {x, y, std::round(box.right()) - x, std::round(box.bottom()) - y};
}

} // namespace

Canvas::Batch::Batch(sf::RenderTarget& target, const GlyphAtlas& atlas, PictureCache& shared)
    : m_target(&target), m_atlas(&atlas), m_glyphs(&shared.glyphTexture()), m_dither(&shared.dither()),
      m_copyShader(&shared.layers().copyShader()) {
    m_vertices.reserve(std::size_t{1} << 13);
}

Vec2 Canvas::Batch::size() const {
    const sf::Vector2u size = m_target->getSize();
    return {static_cast<float>(size.x), static_cast<float>(size.y)};
}

void Canvas::Batch::use(const Source& source) {
    if (source != m_source) {
        flush();
        m_source = source;
    }
}

float Canvas::Batch::areaOf(const Rect& box) const {
    const Rect shown = common(onTarget(box), clip());
    return shown.width * shown.height;
}

void Canvas::Batch::useFor(const Rect& box, const Paint& paint) {
    using Kind = Source::Kind;
    if (paint.stretchesPicture() || m_source.kind == Kind::veil) {
        return;
    }
    const float area = areaOf(box);
    const bool leaves = m_source.kind == Kind::letters ? area >= kWorthABatch : area >= kWorthAVeil;
    use({leaves ? Kind::veil : Kind::letters});
}

void Canvas::Batch::useCovering(const Rect& box, const Paint& paint) {
    using Kind = Source::Kind;
    const float area = areaOf(box);
    if (m_alphas.back() < 1.0f || !paint.opaque()) {
        useFor(box, paint);
    } else if (area >= kLarge) {
        const bool dithers = paint.isGradient() && quality == Quality::full && m_dither->shader() != nullptr;
        use({dithers ? Kind::dithered : Kind::opaque});
    } else if (m_vertices.empty()) {
        use({Kind::opaque});
    } else if (m_source.kind != Kind::opaque) {
        useFor(box, paint);
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
        sf::RenderStates states(m_source.picture);
        if (m_source.kind == Source::Kind::letters) {
            m_glyphs->update(*m_atlas);
            states.texture = &m_glyphs->texture();
        } else if (m_source.kind == Source::Kind::cover) {
            states.blendMode = sf::BlendNone;
            states.shader = m_copyShader->shader();
        } else if (m_source.kind == Source::Kind::opaque || m_source.kind == Source::Kind::dithered) {
            states.blendMode = sf::BlendNone;
            states.shader = m_source.kind == Source::Kind::dithered ? m_dither->shader() : nullptr;
        }
        m_target->draw(m_vertices.data(), m_vertices.size(), sf::Quads, states);
        m_target->setView(before);
        ++m_sent;
    }
    m_vertices.clear();
}

bool Canvas::Batch::beginSnapshot(Snapshot& snapshot) {
    flush();
    sf::RenderTarget* picture = snapshot.open(size());
    if (picture == nullptr) {
        return false;
    }
    m_waiting.push_back({std::exchange(m_target, picture), &snapshot, std::exchange(m_clips, {}),
                         std::exchange(m_transforms, {Affine{}}), std::exchange(m_alphas, {1.0f})});
    return true;
}

void Canvas::Batch::endSnapshot() {
    assert(!m_waiting.empty());
    flush();
    Waiting& before = m_waiting.back();
    before.snapshot->close();
    m_target = before.target;
    m_clips = std::move(before.clips);
    m_transforms = std::move(before.transforms);
    m_alphas = std::move(before.alphas);
    m_waiting.pop_back();
}

void Canvas::Batch::cover(const sf::Texture& picture) {
    use({m_alphas.back() < 1.0f ? Source::Kind::picture : Source::Kind::cover, &picture});
    const Vec2 whole = size();
    const Rect box{0.0f, 0.0f, whole.x, whole.y};
    texturedQuad(box, box, Color::hex(0xFFFFFF));
}

Rect Canvas::Batch::onTarget(const Rect& box) const {
    const Affine& transform = m_transforms.back();
    if (transform.onlyMoves()) {
        return box.moved(transform.shift.x, transform.shift.y);
    }
    const Vec2 centre = transform(box.centre());
    const float across = std::abs(transform.axis.x);
    const float along = std::abs(transform.axis.y);
    const Vec2 half{(across * box.width + along * box.height) / 2, (along * box.width + across * box.height) / 2};
    return {centre.x - half.x, centre.y - half.y, 2 * half.x, 2 * half.y};
}

Rect Canvas::Batch::clip() const {
    const Vec2 whole = size();
    return m_clips.empty() ? Rect{0.0f, 0.0f, whole.x, whole.y} : m_clips.back();
}

void Canvas::Batch::add(const Corner& corner) {
    const Vec2 at = m_transforms.back()(corner.at);
    const float alpha = m_alphas.back();
    const Color color = alpha >= 1.0f ? corner.color : corner.color.faded(alpha);
    m_vertices.emplace_back(sf::Vector2f{at.x, at.y}, sf::Color{color.r, color.g, color.b, color.a},
                            sf::Vector2f{corner.texel.x, corner.texel.y});
}

void Canvas::Batch::quad(const Corner& a, const Corner& b, const Corner& c, const Corner& d) {
    add(a);
    add(b);
    add(c);
    add(d);
}

void Canvas::Batch::texturedQuad(const Rect& box, const Rect& texels, Color color) {
    quad({{box.x, box.y}, color, {texels.x, texels.y}}, {{box.right(), box.y}, color, {texels.right(), texels.y}},
         {{box.right(), box.bottom()}, color, {texels.right(), texels.bottom()}},
         {{box.x, box.bottom()}, color, {texels.x, texels.bottom()}});
}

void Canvas::Batch::fill(const Loop& loop, const Paint& paint) {
    const auto corner = [&paint, &loop](std::size_t i) {
        return Corner{loop[i], paint.colorAt(loop[i]), paint.texelAt(loop[i])};
    };
    const Corner first = corner(0);
    for (std::size_t i = 1; i + 1 < loop.size(); i += 2) {
        const Corner last = corner(std::min(i + 2, loop.size() - 1));
        quad(first, corner(i), corner(i + 1), last);
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
        quad(lastA, lastB, nextB, nextA);
        lastA = nextA;
        lastB = nextB;
    }
}

} // namespace engine
