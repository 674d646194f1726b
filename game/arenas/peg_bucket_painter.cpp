#include <algorithm>

#include <fmt/core.h>

#include "engine/graphics/easing.hpp"
#include "game/arenas/peg_painter.hpp"

namespace game {

using engine::Color;
using engine::Rect;
using engine::Vec2;

void PegPainter::bucket(const PegLook& look, std::size_t index) const {
    const engine::Palette& palette = m_theme.palette;
    const PegLook::Bucket& bucket = look.buckets[index];
    const float width = PegBoard::kWidth / static_cast<float>(look.buckets.size());
    const Rect metres{width * static_cast<float>(index) + 0.07f, PegBoard::kBucketTop, width - 0.14f,
                      PegBoard::kHeight - PegBoard::kBucketTop - 0.12f};
    const Rect box = m_map.toPixels(metres);
    const float radius = std::min(m_map.px(0.26f), box.width / 4);
    const Color colour = engine::mixed(palette.outline, markColour(bucket.mark), bucket.glow);
    const bool shines = bucket.mark == BucketMark::right || bucket.mark == BucketMark::chosen;
    if (shines && bucket.glow > 0.02f) {
        const float breath = bucket.mark == BucketMark::right ? 0.55f : 0.3f;
        m_canvas.glow(box, radius, m_map.px(0.5f), colour.faded(breath * bucket.glow));
    }
    const Color front = engine::mixed(palette.surfaceRaised, colour, shines ? 0.22f * bucket.glow : 0.0f);
    m_canvas.roundedGradient(box, radius, {front.faded(0.72f), palette.surface.faded(0.95f)});
    m_canvas.outline(box, radius, std::max(1.5f, m_map.px(0.04f)), colour.faded(0.9f));
    const float badgeAt = box.y + m_map.px(0.42f);
    badge(bucket, {box.x + box.width / 2, badgeAt}, index + 1);
    const float top = badgeAt + m_map.px(0.34f);
    bucketText(bucket,
               {box.x + m_map.px(0.1f), top, box.width - m_map.px(0.2f), box.bottom() - top - m_map.px(0.06f)});
}

void PegPainter::badge(const PegLook::Bucket& bucket, Vec2 at, std::size_t number) const {
    const engine::Palette& palette = m_theme.palette;
    const float radius = m_map.px(0.28f);
    if (bucket.mark == BucketMark::none || bucket.mark == BucketMark::chosen) {
        const bool chosen = bucket.mark == BucketMark::chosen;
        m_canvas.circle(at, radius, chosen ? palette.accent : palette.surfaceSunken);
        m_canvas.ring(at, radius, std::max(1.0f, m_map.px(0.03f)), chosen ? palette.accent : palette.outline);
        engine::TextStyle style{engine::Face::display, radius * 1.15f, 1.2f, engine::TextAlign::centre};
        m_canvas.textIn({at.x - radius, at.y - radius, 2 * radius, 2 * radius}, fmt::format("{}", number), style,
                        chosen ? palette.onAccent : palette.text);
        return;
    }
    // A check or a cross in place of the number: what it is does not hang on the colour.
    const bool right = bucket.mark == BucketMark::right;
    m_canvas.circle(at, radius * (1.0f + 0.12f * bucket.glow), markColour(bucket.mark));
    const Color ink = right ? palette.onSuccess : palette.onError;
    const float thick = radius * 0.24f;
    const float r = radius * 0.42f;
    if (right) {
        m_canvas.line({at.x - r * 1.1f, at.y}, {at.x - r * 0.25f, at.y + r * 0.85f}, thick, ink);
        m_canvas.line({at.x - r * 0.25f, at.y + r * 0.85f}, {at.x + r * 1.2f, at.y - r * 0.8f}, thick, ink);
    } else {
        m_canvas.line({at.x - r, at.y - r}, {at.x + r, at.y + r}, thick, ink);
        m_canvas.line({at.x - r, at.y + r}, {at.x + r, at.y - r}, thick, ink);
    }
}

void PegPainter::bucketText(const PegLook::Bucket& bucket, const Rect& box) const {
    for (const float size : {22.0f, 19.0f}) {
        engine::TextStyle style{engine::Face::body, m_view.type(size), 1.12f, engine::TextAlign::centre};
        const engine::TextBlock& block = m_canvas.typesetter().set(bucket.text, style, box.width);
        const bool torn = block.lines > 1 && bucket.text.find(' ') == std::string::npos;
        if (block.width <= box.width && block.height <= box.height && !torn) {
            m_canvas.textIn(box, bucket.text, style,
                            bucket.mark == BucketMark::wrong ? m_theme.palette.textMuted : m_theme.palette.text);
            return;
        }
    }
}

void PegPainter::news(const PegLook& look) const {
    if (look.cleared <= 0.0f) {
        return;
    }
    const engine::Palette& palette = m_theme.palette;
    const float in = engine::ease::outBack(std::min(1.0f, (1.0f - look.cleared) * 8.0f));
    const std::string words = fmt::format("All six lamps lit  +{}", look.clearedPoints);
    const Rect row = m_map.toPixels(Rect{0.8f, 4.4f, PegBoard::kWidth - 1.6f, 1.2f});
    const engine::TextStyle style{engine::Face::display, std::min(m_map.px(0.5f), row.width / 14.0f), 1.2f,
                                  engine::TextAlign::centre};
    m_canvas.pushAlpha(std::min(1.0f, look.cleared * 4.0f));
    m_canvas.pushTransform(row.centre(), 0.0f, 0.7f + 0.3f * in);
    m_canvas.glow(row, row.height / 2, m_map.px(0.8f), amber().faded(0.45f));
    m_canvas.rounded(row, row.height / 2, palette.surfaceRaised);
    m_canvas.outline(row, row.height / 2, std::max(1.5f, m_map.px(0.04f)), amber());
    m_canvas.textIn(row, words, style, palette.text);
    m_canvas.popTransform();
    m_canvas.popAlpha();
}

} // namespace game
