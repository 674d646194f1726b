#include "game/arenas/bin_painter.hpp"

#include <algorithm>

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

void BinPainter::draw(const Bin& bin, const Rect& metres, std::size_t number) const {
    const engine::Palette& palette = m_theme.palette;
    const Rect box = m_map.toPixels(metres);
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
    // The number sits on the rim, so that the words have the room.
    const float top = box.y + m_map.px(kBadge + 0.07f);
    label(bin, {box.x + m_map.px(0.1f), top, box.width - m_map.px(0.2f), box.bottom() - top - m_map.px(0.1f)});
    badge(bin, {box.centre().x, box.y + m_map.px(kBadgeDown)}, number);
}

void BinPainter::badge(const Bin& bin, Vec2 at, std::size_t number) const {
    const engine::Palette& palette = m_theme.palette;
    const float radius = m_map.px(kBadge);
    if (bin.mark == BinMark::right || bin.mark == BinMark::wrong) {
        sign(bin.mark == BinMark::right, at, radius * (1.0f + 0.12f * bin.glow));
        return;
    }
    const bool chosen = bin.mark == BinMark::chosen;
    m_canvas.circle(at, radius, chosen ? palette.accent : palette.surfaceSunken);
    m_canvas.ring(at, radius, std::max(1.0f, m_map.px(0.03f)), chosen ? palette.accent : palette.outline);
    const engine::TextStyle style{engine::Face::display, radius * 1.15f, 1.2f, engine::TextAlign::centre};
    m_canvas.textIn({at.x - radius, at.y - radius, 2 * radius, 2 * radius}, fmt::format("{}", number), style,
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

void BinPainter::label(const Bin& bin, const Rect& box) const {
    engine::TextStyle style{engine::Face::body, m_view.type(m_theme.type.label), 1.12f, engine::TextAlign::centre};
    // Smaller than this nobody reads it: then the number alone says which answer it is.
    const float smallest = std::min(1.0f, m_view.px(m_theme.type.small) / style.size);
    style = engine::fittedStyle(m_canvas.typesetter(), bin.text, style, box, smallest);
    if (engine::textFits(m_canvas.typesetter(), bin.text, style, box)) {
        m_canvas.textIn(box, bin.text, style,
                        bin.mark == BinMark::wrong ? m_theme.palette.textMuted : m_theme.palette.text);
    }
}

} // namespace game
