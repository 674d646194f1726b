#include "game/widgets/tile.hpp"

#include <algorithm>

#include "game/widgets/window_pane.hpp"

namespace game {
namespace {

constexpr float kPanes = 2.0f;
constexpr engine::Color kLight{255, 255, 255, 255};

} // namespace

TileLook TileLook::of(const engine::Element& element, const engine::ScreenControl& control) {
    TileLook look;
    look.pressable = element.reachable();
    look.focused = element.reachable() && control.focus() == element.id && control.showsFocus();
    look.hovered = element.reachable() && control.hover() == element.id;
    look.pressed = element.reachable() && control.pressed() == element.id;
    look.special = element.chosen;
    return look;
}

void drawTile(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box, const TileLook& look,
              float unit) {
    const float radius = 14.0f * unit;
    engine::Color surface = look.special || look.hovered ? palette.surfaceRaised : palette.surface;
    surface = look.pressed ? palette.surfaceSunken : surface;
    canvas.roundedGradient(box, radius, {engine::mixed(surface, kLight, 0.06f), surface});
    if (!look.pressable && !look.special) {
        // By night the sky has the colour of a tile: its edge tells where one ends and the next begins.
        canvas.outline(box, radius, std::max(1.0f, 1.5f * unit), engine::mixed(surface, kLight, 0.18f));
    }
    if (look.special) {
        canvas.rounded({box.x, box.y + radius, 6.0f * unit, box.height - 2 * radius}, 3.0f * unit,
                       palette.windowWarm);
        canvas.outline(box, radius, std::max(1.0f, 2.0f * unit), palette.windowWarm.faded(0.8f));
    }
    if (look.pressable && !look.special) {
        canvas.outline(box, radius, std::max(1.0f, 1.5f * unit), look.hovered ? palette.text : palette.outline);
    }
}

void drawWindow(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box, float recall) {
    const float frame = std::max(1.0f, box.width * 0.07f);
    const bool met = recall >= 0.0f;
    if (!met) {
        canvas.rounded(box, frame, palette.surfaceSunken);
        canvas.outline(box, frame, frame, palette.scaffold);
        canvas.line({box.x + frame, box.bottom() - frame}, {box.right() - frame, box.y + frame}, frame,
                    palette.scaffold);
        return;
    }
    const engine::Color light = windowPane(palette, recall);
    const float halo = std::max(0.0f, windowLight(recall) * 2.0f - 1.0f);
    canvas.glow(box, frame, box.width * 0.35f, palette.windowWarm.faded(0.45f * halo));
    canvas.rounded(box, frame, palette.buildingNear);
    const engine::Rect glass = box.inset(frame);
    const float paneWidth = (glass.width - frame * (kPanes - 1)) / kPanes;
    const float paneHeight = (glass.height - frame * (kPanes - 1)) / kPanes;
    for (int i = 0; i < 4; ++i) {
        const float x = glass.x + static_cast<float>(i % 2) * (paneWidth + frame);
        const float y = glass.y + static_cast<float>(i / 2) * (paneHeight + frame);
        canvas.gradientRect({x, y, paneWidth, paneHeight}, {light, engine::mixed(light, palette.windowDim, 0.25f)});
    }
}

} // namespace game
