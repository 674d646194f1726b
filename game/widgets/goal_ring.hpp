#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "game/rounds/day_goal.hpp"

namespace game {

/// The day's goal as a ring: an arc a round, thick for those played and a hair's breadth for those left; a tick in
/// it when they are enough. `played` may be a fraction of a round while the ring fills.
void drawGoalRing(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                  const DayGoal& goal, float played);
inline void drawGoalRing(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                         const DayGoal& goal) {
    drawGoalRing(canvas, palette, box, goal, static_cast<float>(goal.done));
}

} // namespace game
