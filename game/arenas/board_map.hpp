#pragma once

#include <algorithm>

#include "engine/core/rect.hpp"

namespace game {

/// Every arena is as many metres wide and high.
constexpr float kArenaWidth = 9.6f;
constexpr float kArenaHeight = 11.0f;
/// How much higher its bins are with letters twice as large, metres.
constexpr float kGrows = 1.2f;

/// How a board in metres lies in a box of window pixels: as large as fits, in the middle. What is played knows only
/// metres, so a window of another size never changes it.
struct BoardMap {
    engine::Rect box;
    /// Pixels a metre.
    float scale = 1.0f;
    engine::Vec2 origin;
    /// Metres added below for larger letters; what is played is as it was.
    float below = 0.0f;

    static BoardMap fit(const engine::Rect& box, float textScale = 1.0f) {
        BoardMap map;
        map.box = box;
        map.below = kGrows * std::max(0.0f, textScale - 1.0f);
        const float height = kArenaHeight + map.below;
        map.scale = std::max(1e-3f, std::min(box.width / kArenaWidth, box.height / height));
        map.origin = box.centre() - engine::Vec2{kArenaWidth, height} * (map.scale / 2);
        return map;
    }

    float px(float metres) const { return metres * scale; }
    engine::Vec2 toPixels(engine::Vec2 metres) const { return origin + metres * scale; }
    engine::Vec2 toMetres(engine::Vec2 pixels) const { return (pixels - origin) * (1.0f / scale); }
    engine::Rect toPixels(const engine::Rect& metres) const {
        return {origin.x + metres.x * scale, origin.y + metres.y * scale, metres.width * scale,
                metres.height * scale};
    }
};

} // namespace game
