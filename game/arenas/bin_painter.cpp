#include "game/arenas/bin_painter.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "engine/ui/text_fit.hpp"

namespace game {

using engine::Color;
using engine::Rect;
using engine::Vec2;

namespace {

/// Metres: the disc with the number, and how far its middle lies below the rim.
constexpr float kBadge = 0.28f;
constexpr float kBadgeDown = 0.05f;
/// How large it is where it stands alone.
constexpr float kAlone = 1.7f;
/// Letters on a bin are read from further away than the smallest of a page.
constexpr float kSmallestLabel = 0.6f;

Rect placeOf(const Rect& row, float gap, std::pair<std::size_t, std::size_t> oneOf) {
    const float width = row.width / static_cast<float>(oneOf.second);
    return {row.x + width * static_cast<float>(oneOf.first) + gap / 2, row.y, width - gap, row.height};
}

} // namespace

Color BinPainter::markColour(BinMark mark) const {
    const engine::Palette& palette = m_theme.palette;
    switch (mark) {
    case BinMark::chosen:
        return palette.accent;
    case BinMark::right:
        return palette.success;
    case BinMark::wrong:
        return palette.error;
    case BinMark::none:
        break;
    }
    return palette.outline;
}

void BinPainter::draw(const std::vector<Bin>& bins, const Rect& metres, float gap) const {
    const float size = labelSize(bins, metres, gap);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        draw(bins[i], {placeOf(metres, gap, {i, bins.size()}), i + 1, size});
    }
}

float BinPainter::badgeRadius() const {
    return m_map.px(kBadge + 0.1f * m_map.below);
}

engine::TextStyle BinPainter::labelStyle() const {
    return {engine::Face::body, m_view.type(m_theme.type.label), 1.12f, engine::TextAlign::centre};
}

float BinPainter::labelSize(const std::vector<Bin>& bins, const Rect& metres, float gap) const {
    const engine::TextStyle asked = labelStyle();
    const float smallest = engine::smallestFit(m_view, asked.size, kSmallestLabel);
    float size = asked.size;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const Rect box = labelBox(placeOf(metres, gap, {i, bins.size()}));
        const auto style = engine::readableStyle(m_canvas.typesetter(), bins[i].text, asked, box, smallest);
        if (!style) {
            return 0.0f;
        }
        size = std::min(size, style->size);
    }
    return size;
}

// The number sits on the rim, so that the words have the room.
Rect BinPainter::labelBox(const Rect& metres) const {
    const Rect box = m_map.toPixels(metres);
    const float top = box.y + badgeRadius() + m_map.px(0.07f);
    return {box.x + m_map.px(0.1f), top, box.width - m_map.px(0.2f), box.bottom() - top - m_map.px(0.1f)};
}

void BinPainter::draw(const Bin& bin, const Place& place) const {
    const engine::Palette& palette = m_theme.palette;
    const Rect box = m_map.toPixels(place.metres);
    const float radius = std::min(m_map.px(0.26f), box.width / 4);
    const Color colour = engine::mixed(palette.outline, markColour(bin.mark), bin.glow);
    const bool shines = bin.mark == BinMark::right || bin.mark == BinMark::chosen;
    if (shines && bin.glow > 0.02f) {
        const float breath = bin.mark == BinMark::right ? 0.6f : 0.35f;
        m_canvas.glow(box, radius, m_map.px(0.6f), colour.faded(breath * bin.glow));
    }
    const Color front = engine::mixed(palette.surfaceRaised, colour, shines ? 0.3f * bin.glow : 0.0f);
    m_canvas.roundedGradient(box, radius, {front.faded(0.94f), palette.surfaceSunken.faded(0.97f)});
    const float rim = std::max(1.5f, m_map.px(0.04f));
    m_canvas.outline(box, radius, rim, colour.faded(0.9f));
    // Light from above catches the upper edge.
    m_canvas.gradientRect({box.x + radius, box.y + rim, box.width - 2 * radius, m_map.px(0.1f)},
                          {palette.text.faded(0.16f), palette.text.faded(0.0f)});
    if (place.labelSize > 0.0f) {
        engine::TextStyle style = labelStyle();
        style.size = place.labelSize;
        m_canvas.textIn(labelBox(place.metres), bin.text, style,
                        bin.mark == BinMark::wrong ? palette.textMuted : palette.text);
    }
    const float down = place.labelSize > 0.0f ? m_map.px(kBadgeDown) : box.height / 2;
    badge(bin, {box.centre().x, box.y + down}, place);
}

void BinPainter::badge(const Bin& bin, Vec2 at, const Place& place) const {
    const engine::Palette& palette = m_theme.palette;
    const float radius = badgeRadius() * (place.labelSize > 0.0f ? 1.0f : kAlone);
    if (bin.mark == BinMark::right || bin.mark == BinMark::wrong) {
        sign(bin.mark == BinMark::right, at, radius * (1.0f + 0.12f * bin.glow));
        return;
    }
    const bool chosen = bin.mark == BinMark::chosen;
    m_canvas.circle(at, radius, chosen ? palette.accent : palette.surfaceSunken);
    m_canvas.ring(at, radius, std::max(1.0f, m_map.px(0.03f)), chosen ? palette.accent : palette.outline);
    const engine::TextStyle style{engine::Face::display, radius * 1.15f, 1.2f, engine::TextAlign::centre};
    m_canvas.textIn({at.x - radius, at.y - radius, 2 * radius, 2 * radius}, fmt::format("{}", place.number), style,
                    chosen ? palette.onAccent : palette.text);
}

void BinPainter::sign(bool right, Vec2 at, float radius) const {
    const engine::Palette& palette = m_theme.palette;
    m_canvas.circle(at, radius, right ? palette.success : palette.error);
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

} // namespace game
