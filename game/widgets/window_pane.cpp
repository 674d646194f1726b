#include "game/widgets/window_pane.hpp"

#include <algorithm>

namespace game {

float windowLight(float recall) {
    const float held = std::clamp(recall, 0.0f, 1.0f);
    return held * held;
}

engine::Color windowPane(const engine::Palette& palette, float recall, float flare) {
    if (recall <= 0.0f) {
        return palette.windowDark;
    }
    const float lit = windowLight(recall);
    const engine::Color colour = lit < 0.5f ? mixed(palette.windowDark, palette.windowDim, 0.35f + 1.3f * lit)
                                            : mixed(palette.windowDim, palette.windowWarm, 2.0f * lit - 1.0f);
    return mixed(colour, engine::Color{255, 255, 255, 255}, 0.7f * flare);
}

} // namespace game
