#include "game/arenas/conveyor/conveyor_painter.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;
using engine::Vec2;

constexpr float kBeltThick = 0.3f;

Rect around(Vec2 centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
}

} // namespace

void ConveyorPainter::draw(const BeltTable& table, const ConveyorLook& look, const ParcelQueue& queue,
                           const Moment& moment) const {
    m_stage.open({11, BeltTable::kFloorY + 0.1f, 6.4f, 0.0f, {-9.0f, 0.0f}, 0.8f}, moment.feel);
    m_stage.enterWorld(moment.feel);
    building(look);
    for (std::size_t dock = 0; dock < look.docks.size(); ++dock) {
        shaft(table, look.docks[dock], dock);
    }
    upperBelt(look);
    lowerBelt(table, look.belt);
    gate(look);
    waiting(look, queue);
    pieces(table, look, moment.share);
    m_stage.leaveWorld();
    docks(table, look);
    m_stage.enterWorld(moment.feel);
    m_stage.sparks(moment.feel.sparks);
    m_stage.leaveWorld();
    tally(look);
    if (!look.note.text.empty() && moment.feel.newsLeft <= 0.0f) {
        m_stage.note(look.note, {0.5f, 0.95f, kArenaWidth - 1.0f, 1.05f + 0.5f * m_map.below});
    }
    m_stage.news(moment.feel, 0.9f);
    m_stage.close();
}

void ConveyorPainter::building(const ConveyorLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    crane();
    const Rect body = m_map.toPixels(Rect{2.0f, 2.85f, 5.4f, 6.6f});
    const Color front = mixed(palette.surfaceRaised, palette.outline, 0.16f);
    m_canvas.glow(body, m_map.px(0.1f), m_map.px(0.7f), palette.windowWarm.faded(0.1f));
    m_canvas.gradientRect(body, {front, mixed(front, palette.buildingNear, 0.6f)});
    floors();
    m_canvas.rect({body.x, body.y, 0.12f * body.width, body.height}, palette.buildingNear.faded(0.4f));
    m_canvas.gradientRect({body.right() - m_map.px(0.05f), body.y, m_map.px(0.05f), body.height * 0.5f},
                          {palette.textMuted.faded(0.6f), palette.textMuted.faded(0.0f)});
    m_canvas.rect(
        {body.x - m_map.px(0.08f), body.y - m_map.px(0.06f), body.width + m_map.px(0.16f), m_map.px(0.1f)},
        mixed(palette.scaffold, palette.buildingNear, 0.3f));
    for (std::size_t window = 0; window < look.windows.size(); ++window) {
        // From the lowest floor up, as a house is finished.
        const float column = static_cast<float>(window % 10);
        const float row = static_cast<float>(window / 10);
        const Rect pane = m_map.toPixels(Rect{2.22f + 0.505f * column, 4.6f - 0.62f * row, 0.34f, 0.42f});
        const float lit = look.windows[window];
        if (lit > 0.03f) {
            m_canvas.glow(pane, m_map.px(0.04f), m_map.px(0.26f), palette.windowWarm.faded(0.4f * lit));
        }
        const Color glass = mixed(palette.windowDark, palette.windowWarm, lit);
        m_canvas.gradientRect(pane, {glass, mixed(glass, palette.windowDim, 0.45f * lit)});
        m_canvas.rect({pane.x, pane.y + 0.45f * pane.height, pane.width, std::max(1.0f, m_map.px(0.025f))},
                      palette.buildingNear.faded(0.6f));
    }
}

void ConveyorPainter::floors() const {
    const engine::Palette& palette = m_theme.palette;
    for (int row = 0; row < 4; ++row) {
        const float y = 5.95f + 0.85f * static_cast<float>(row);
        m_canvas.rect(m_map.toPixels(Rect{2.0f, y - 0.22f, 5.4f, 0.05f}), palette.buildingNear.faded(0.5f));
        for (int column = 0; column < 10; ++column) {
            const Rect pane = m_map.toPixels(Rect{2.22f + 0.505f * static_cast<float>(column), y, 0.34f, 0.42f});
            const bool lit = (row * 7 + column * 3) % 5 < 2;
            const Color glass = lit ? mixed(palette.windowDim, palette.windowWarm, 0.35f) : palette.windowDark;
            m_canvas.gradientRect(pane, {glass, mixed(glass, palette.buildingNear, 0.4f)});
        }
    }
}

void ConveyorPainter::crane() const {
    const engine::Palette& palette = m_theme.palette;
    const Color steel = palette.scaffold.faded(0.75f);
    const float thick = std::max(1.0f, m_map.px(0.05f));
    const auto px = [this](float x, float y) { return m_map.toPixels(Vec2{x, y}); };
    m_canvas.line(px(1.4f, 9.4f), px(1.4f, 2.25f), 1.6f * thick, steel);
    m_canvas.line(px(0.5f, 2.45f), px(5.2f, 2.45f), 1.4f * thick, steel);
    m_canvas.line(px(1.4f, 2.2f), px(3.9f, 2.45f), 0.7f * thick, steel);
    m_canvas.line(px(1.4f, 2.2f), px(0.6f, 2.45f), 0.7f * thick, steel);
    m_canvas.line(px(4.4f, 2.45f), px(4.4f, 2.75f), 0.5f * thick, steel);
    m_canvas.rect(m_map.toPixels(Rect{0.5f, 2.45f, 0.4f, 0.25f}), steel);
    const Vec2 lamp = px(1.4f, 2.15f);
    m_canvas.glow(around(lamp, thick), thick, 5 * thick, palette.error.faded(0.5f));
    m_canvas.circle(lamp, 1.2f * thick, palette.error);
}

void ConveyorPainter::shaft(const BeltTable& table, const Bin& bin, std::size_t dock) const {
    const engine::Palette& palette = m_theme.palette;
    const float width = table.dockWidth();
    const Rect metres{width * static_cast<float>(dock) + 0.07f, BeltTable::kMouthY, width - 0.14f,
                      BeltTable::kFloorY - BeltTable::kMouthY};
    const Rect glass = m_map.toPixels(metres);
    const float radius = m_map.px(0.14f);
    const Color light = mixed(palette.outline, m_bins.markColour(bin.mark), bin.glow);
    // Nothing shines through: what lies in it is all there is to see in it.
    m_canvas.roundedGradient(glass, radius,
                             {mixed(palette.surface, palette.surfaceRaised, 0.5f), palette.surfaceSunken});
    m_canvas.gradientRect({glass.x, glass.y + 0.35f * glass.height, glass.width, 0.65f * glass.height},
                          {light.faded(0.0f), light.faded(0.1f + 0.3f * bin.glow)});
    m_canvas.outline(glass, radius, std::max(1.0f, m_map.px(0.045f)), light.faded(0.55f + 0.4f * bin.glow));
    // A lamp under the belt shines into each shaft.
    m_canvas.gradientRect({glass.x, glass.y, glass.width, 0.6f * glass.height},
                          {palette.windowWarm.faded(0.12f), palette.windowWarm.faded(0.0f)});
    // A pane of glass shows by what it mirrors.
    m_canvas.gradientRect(
        {glass.x + 0.07f * glass.width, glass.y + m_map.px(0.15f), 0.05f * glass.width, 0.7f * glass.height},
        {palette.text.faded(0.14f), palette.text.faded(0.0f)});
    const float centre = table.dockCentre(dock);
    const auto px = [this](float x, float y) { return m_map.toPixels(Vec2{x, y}); };
    const float thick = std::max(1.0f, m_map.px(0.05f));
    const float low = BeltTable::kLowerY + kBeltThick;
    for (const float side : {-1.0f, 1.0f}) {
        m_canvas.line(px(centre + side * BeltTable::kFlap / 2, low),
                      px(centre + side * (width / 2 - 0.1f), BeltTable::kMouthY), thick, light.faded(0.5f));
    }
    m_canvas.gradientRect(m_map.toPixels(Rect{metres.x, BeltTable::kFloorY - 0.1f, metres.width, 0.12f}),
                          {mixed(palette.outline, palette.surface, 0.4f), palette.surfaceSunken});
}

void ConveyorPainter::belt(float left, float right, Vec2 topAndPhase) const {
    const engine::Palette& palette = m_theme.palette;
    const float top = topAndPhase.x;
    const Rect band = m_map.toPixels(Rect{left, top, right - left, kBeltThick});
    m_canvas.glow(band.moved(0.0f, m_map.px(0.12f)), band.height / 2, m_map.px(0.2f),
                  palette.surfaceSunken.faded(0.55f));
    m_canvas.roundedGradient(band, band.height / 2,
                             {mixed(palette.surfaceRaised, palette.outline, 0.35f), palette.surfaceSunken});
    const float radius = m_map.px(0.085f);
    for (float x = left + kBeltThick / 2; x <= right - 0.1f; x += 0.45f) {
        const Vec2 at = m_map.toPixels(Vec2{x, top + kBeltThick / 2});
        m_canvas.circle(at, radius, mixed(palette.outline, palette.surface, 0.35f));
        const float turn = topAndPhase.y / 0.15f;
        m_canvas.circle({at.x + 0.45f * radius * std::cos(turn), at.y + 0.45f * radius * std::sin(turn)},
                        0.35f * radius, palette.surfaceSunken);
    }
    const float rim = std::max(1.0f, m_map.px(0.04f));
    m_canvas.rect({band.x + band.height / 2, band.y, band.width - band.height, rim},
                  palette.textMuted.faded(0.55f));
    const float shift = topAndPhase.y - 0.5f * std::floor(topAndPhase.y / 0.5f);
    for (float x = left + 0.2f + shift; x < right - 0.35f; x += 0.5f) {
        m_canvas.rect({m_map.toPixels(Vec2{x, top}).x, band.y, m_map.px(0.12f), rim},
                      palette.windowWarm.faded(0.75f));
    }
}

void ConveyorPainter::lowerBelt(const BeltTable& table, float phase) const {
    const float width = table.dockWidth();
    for (std::size_t dock = 0; dock <= table.docks(); ++dock) {
        const float edge = width * static_cast<float>(dock);
        const float half = (width - BeltTable::kFlap) / 2;
        belt(std::max(-0.2f, edge - half), std::min(kArenaWidth + 0.2f, edge + half), {BeltTable::kLowerY, -phase});
    }
    for (std::size_t dock = 0; dock < table.docks(); ++dock) {
        flaps(table, dock);
    }
}

void ConveyorPainter::flaps(const BeltTable& table, std::size_t dock) const {
    const engine::Palette& palette = m_theme.palette;
    const float centre = table.dockCentre(dock);
    const float open = 1.35f * table.flap(dock);
    for (const float side : {-1.0f, 1.0f}) {
        const Vec2 hinge = m_map.toPixels(Vec2{centre + side * BeltTable::kFlap / 2, BeltTable::kLowerY + 0.08f});
        const float length = m_map.px(BeltTable::kFlap / 2);
        m_canvas.pushTransform(hinge, -side * open, 1.0f);
        const Rect door{side < 0.0f ? hinge.x : hinge.x - length, hinge.y - m_map.px(0.08f), length,
                        m_map.px(0.17f)};
        m_canvas.roundedGradient(door, m_map.px(0.05f),
                                 {mixed(tint(dock), palette.surfaceRaised, 0.45f), palette.surface});
        m_canvas.rect({door.x, door.y, door.width, std::max(1.0f, m_map.px(0.035f))}, tint(dock).faded(0.9f));
        m_canvas.popTransform();
        m_canvas.circle(hinge, m_map.px(0.07f), palette.outline);
    }
}

void ConveyorPainter::upperBelt(const ConveyorLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const float thick = std::max(1.0f, m_map.px(0.035f));
    for (const float x : {1.1f, 4.4f, 7.7f}) {
        m_canvas.line(m_map.toPixels(Vec2{x, 2.1f}), m_map.toPixels(Vec2{x, BeltTable::kUpperY + 0.1f}), thick,
                      palette.scaffold.faded(0.5f));
    }
    belt(-0.4f, BeltTable::kGateX + 0.35f, {BeltTable::kUpperY, look.belt});
}

void ConveyorPainter::gate(const ConveyorLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const auto px = [this](float x, float y) { return m_map.toPixels(Vec2{x, y}); };
    const Vec2 lamp = px(BeltTable::kGateX + 0.62f, BeltTable::kUpperY - 1.0f);
    const float thick = std::max(1.5f, m_map.px(0.09f));
    m_canvas.line(px(BeltTable::kGateX + 0.62f, BeltTable::kUpperY + 0.15f), lamp, thick,
                  mixed(palette.scaffold, palette.surface, 0.3f));
    const float radius = m_map.px(0.17f);
    m_canvas.glow(around(lamp, radius), radius, radius * (1.5f + 2.0f * look.gate),
                  palette.accent.faded(0.35f + 0.5f * look.gate));
    m_canvas.circle(lamp, radius, mixed(palette.accent, palette.text, 0.6f * look.gate));
    m_canvas.ring(lamp, radius * 1.3f, std::max(1.0f, radius * 0.25f), palette.outline);
}

} // namespace game
