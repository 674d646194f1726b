#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "game/arenas/conveyor/conveyor_painter.hpp"

namespace game {

using engine::Color;
using engine::mixed;
using engine::Rect;
using engine::Vec2;

Color ConveyorPainter::tint(std::size_t dock) const {
    const engine::Palette& palette = m_theme.palette;
    const Color tints[] = {palette.accent, palette.windowWarm, mixed(palette.outline, palette.text, 0.3f),
                           palette.success};
    return tints[dock % 4];
}

void ConveyorPainter::arrow(Vec2 at, float radius, Vec2 towards) const {
    const Vec2 tip = at + towards * radius;
    const Vec2 aside{-towards.y * radius * 0.8f, towards.x * radius * 0.8f};
    const Vec2 back = at - towards * (0.6f * radius);
    m_canvas.triangle(tip, back + aside, back - aside, m_theme.palette.textMuted);
}

void ConveyorPainter::parcel(const engine::BodyPose& at, const ConveyorLook::Piece& piece) const {
    const engine::Palette& palette = m_theme.palette;
    const Vec2 centre = m_map.toPixels(at.position);
    const float side = m_map.px(BeltTable::kParcel);
    const float wide = side * piece.squash.wide();
    const float tall = side * piece.squash.tall();
    m_canvas.pushTransform(centre, at.angle, 1.0f);
    const Rect box{centre.x - wide / 2, centre.y + side / 2 - tall, wide, tall};
    m_canvas.glow(box.moved(0.0f, 0.06f * side), 0.1f * side, 0.2f * side, palette.surfaceSunken.faded(0.5f));
    const Color board = piece.grey ? mixed(palette.textMuted, palette.surface, 0.5f)
                                   : mixed(palette.windowDim, palette.windowWarm, 0.42f);
    const Color shade = mixed(board, palette.surfaceSunken, 0.42f);
    m_canvas.roundedGradient(box, 0.09f * side, {board, shade});
    m_canvas.rect({box.x + 0.41f * wide, box.y, 0.18f * wide, tall}, mixed(board, palette.text, 0.32f).faded(0.7f));
    m_canvas.rect({box.x + 0.06f * wide, box.y, 0.88f * wide, std::max(1.0f, 0.06f * tall)},
                  palette.text.faded(piece.grey ? 0.2f : 0.5f));
    m_canvas.outline(box, 0.09f * side, std::max(1.0f, 0.045f * side), mixed(shade, palette.surfaceSunken, 0.45f));
    const Vec2 middle = box.centre();
    const Rect label{middle.x - 0.36f * side, middle.y - 0.34f * side, 0.72f * side, 0.68f * side};
    const bool again = !piece.parcel.answer;
    m_canvas.rounded(label, 0.08f * side,
                     (again ? palette.surfaceSunken : palette.text).faded(piece.grey ? 0.55f : 0.95f));
    const engine::TextStyle style{engine::Face::display, 0.56f * side, 1.2f, engine::TextAlign::centre};
    m_canvas.textIn(label, fmt::format("{}", piece.parcel.number), style,
                    again ? palette.text : palette.surfaceSunken);
    m_canvas.popTransform();
}

void ConveyorPainter::waiting(const ConveyorLook& look, const ParcelQueue& queue) const {
    for (std::size_t place = queue.size(); place-- > 0;) {
        const ConveyorLook::Waiting& one = look.waiting[place];
        const Vec2 at{one.x, BeltTable::kUpperY - BeltTable::kParcel / 2 - one.fall};
        if (place == 0 && one.fall <= 0.0f) {
            const Vec2 centre = m_map.toPixels(at);
            const float half = m_map.px(BeltTable::kParcel / 2);
            m_canvas.glow({centre.x - half, centre.y - half, 2 * half, 2 * half}, 0.2f * half, m_map.px(0.3f),
                          m_theme.palette.accent.faded(0.55f));
        }
        parcel({at, 0.0f, {}, 0.0f, true}, {queue[place], false, one.squash});
    }
}

void ConveyorPainter::pieces(const BeltTable& table, const ConveyorLook& look, float share) const {
    for (std::size_t piece = 0; piece < BeltTable::kMostPieces; ++piece) {
        if (table.holds(piece)) {
            parcel(table.pose(piece, share), look.pieces[piece]);
        }
    }
    if (look.back.running() && look.back.way >= 0.0f) {
        const Vec2 at = look.back.at(table.dockCentre(look.back.dock));
        parcel({at, 0.0f, {}, 0.0f, true}, look.pieces[look.back.piece]);
    }
}

void ConveyorPainter::docks(const BeltTable& table, const ConveyorLook& look) const {
    constexpr Vec2 kLeft{-1.0f, 0.0f};
    constexpr Vec2 kDown{0.0f, 1.0f};
    constexpr Vec2 kUp{0.0f, -1.0f};
    constexpr Vec2 kRight{1.0f, 0.0f};
    constexpr Vec2 kArrows[3][4] = {
        {kLeft, kRight, kRight, kRight}, {kLeft, kDown, kRight, kRight}, {kLeft, kDown, kUp, kRight}};
    const float top = BeltTable::kFloorY + 0.15f;
    m_bins.draw(look.docks, {0.0f, top, kArenaWidth, kArenaHeight + m_map.below - top - 0.12f}, 0.14f);
    for (std::size_t dock = 0; dock < look.docks.size(); ++dock) {
        arrow(m_map.toPixels(Vec2{table.dockCentre(dock) + 0.72f, top + 0.21f}), m_map.px(0.15f),
              kArrows[look.docks.size() - 2][dock]);
    }
}

void ConveyorPainter::tally(const ConveyorLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const int pips = std::min(look.run, 10);
    for (int i = 0; i < 10; ++i) {
        const Vec2 at = m_map.toPixels(Vec2{kArenaWidth - 0.5f - 0.3f * static_cast<float>(9 - i), 0.48f});
        const float size = m_map.px(0.1f);
        if (i < pips) {
            m_canvas.glow({at.x - size, at.y - size, 2 * size, 2 * size}, size, 2 * size,
                          palette.windowWarm.faded(0.4f));
            m_canvas.circle(at, size, palette.windowWarm);
        } else {
            m_canvas.ring(at, size, std::max(1.0f, m_map.px(0.025f)), palette.outline);
        }
    }
}

} // namespace game
