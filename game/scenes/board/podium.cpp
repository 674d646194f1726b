#include "game/scenes/board/podium.hpp"

#include <algorithm>

#include "engine/core/rng.hpp"
#include "game/widgets/tile.hpp"

namespace game {
namespace {

constexpr int kColumns = 4;

/// Which windows are lit is chance, but always the same; how many is not.
void drawWindows(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& wall,
                 const engine::Element& tower) {
    const float cell = wall.width / kColumns;
    const int rows = static_cast<int>(wall.height / cell);
    std::vector<int> windows;
    for (int i = 0; i < rows * kColumns; ++i) {
        windows.push_back(i);
    }
    engine::Rng rng(engine::Rng::mix(7, tower.content));
    rng.shuffle(windows);
    const auto lit = static_cast<std::size_t>(static_cast<float>(windows.size()) * tower.value + 0.5f);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const float x = wall.x + static_cast<float>(windows[i] % kColumns) * cell;
        const float y = wall.y + static_cast<float>(windows[i] / kColumns) * cell;
        const engine::Rect pane = engine::Rect{x, y, cell, cell}.inset(cell * 0.24f, cell * 0.18f);
        canvas.rounded(pane, cell * 0.05f, i < lit ? palette.windowWarm : palette.windowDark);
    }
}

} // namespace

void drawPodiumTower(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                     const engine::Element& element) {
    const float radius = box.width * 0.05f;
    const bool first = element.content == "1";
    if (first || element.chosen) {
        canvas.glow(box, radius, box.width * 0.25f, palette.windowWarm.faded(0.18f));
    }
    const float cap = box.width * 0.06f;
    canvas.gradientRect({box.x, box.y + cap, box.width, box.height - cap},
                        {palette.surfaceRaised, palette.buildingNear});
    canvas.rounded({box.x - cap * 0.6f, box.y, box.width + cap * 1.2f, cap}, cap * 0.3f, palette.outline);
    canvas.rounded({box.x - cap * 2, box.bottom() - cap * 0.4f, box.width + cap * 4, cap * 0.4f}, cap * 0.2f,
                   palette.outline.faded(0.6f));
    const float plate = box.width * 0.42f;
    const engine::Rect sign{box.centre().x - plate / 2, box.y + cap * 2.6f, plate, plate};
    drawWindows(canvas, palette,
                {box.x + cap, sign.bottom() + cap, box.width - 2 * cap, box.bottom() - sign.bottom() - cap},
                element);
    canvas.circle(sign.centre(), plate / 2, first ? palette.windowWarm : palette.surfaceSunken);
    canvas.ring(sign.centre(), plate / 2, std::max(1.5f, plate * 0.05f), palette.windowWarm);
    engine::TextStyle style;
    style.face = engine::Face::display;
    style.size = plate * 0.62f;
    canvas.textIn(sign, element.content, style, first ? palette.onAccent : palette.text);
}

} // namespace game
