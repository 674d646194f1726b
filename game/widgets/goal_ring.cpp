#include "game/widgets/goal_ring.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace game {
namespace {

constexpr float kTurn = 2.0f * std::numbers::pi_v<float>;
constexpr float kThick = 0.2f;
constexpr float kThin = 0.05f;
/// Between two arcs, of the radius.
constexpr float kGap = 0.36f;
/// More arcs than this would only be dots.
constexpr int kMostArcs = 12;

struct Arc {
    engine::Vec2 centre;
    float radius = 0.0f;
    float from = 0.0f;
    float to = 0.0f;
};

void drawArc(engine::Canvas& canvas, const Arc& arc, float thickness, engine::Color color) {
    const int steps = std::max(1, static_cast<int>(std::ceil((arc.to - arc.from) * arc.radius / 2.0f)));
    const auto at = [&](int step) {
        const float angle =
            arc.from + (arc.to - arc.from) * static_cast<float>(step) / static_cast<float>(steps) - kTurn / 4;
        return engine::Vec2{arc.centre.x + arc.radius * std::cos(angle),
                            arc.centre.y + arc.radius * std::sin(angle)};
    };
    for (int step = 0; step < steps; ++step) {
        canvas.line(at(step), at(step + 1), thickness, color);
    }
}

void drawTick(engine::Canvas& canvas, engine::Vec2 centre, float size, engine::Color color) {
    const engine::Vec2 corner{centre.x - 0.12f * size, centre.y + 0.38f * size};
    canvas.line({centre.x - 0.5f * size, centre.y}, corner, 0.24f * size, color);
    canvas.line(corner, {centre.x + 0.55f * size, centre.y - 0.42f * size}, 0.24f * size, color);
}

} // namespace

void drawGoalRing(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box,
                  const DayGoal& goal, float played) {
    const float outer = std::min(box.width, box.height) / 2;
    const float radius = outer * (1.0f - kThick / 2);
    const int arcs = std::clamp(goal.all(), 1, kMostArcs);
    // Of a day of very many rounds, every arc is some of them.
    const float full = goal.all() == 0 ? 1.0f : played * static_cast<float>(arcs) / static_cast<float>(goal.all());
    const float each = kTurn / static_cast<float>(arcs);
    const float gap = arcs == 1 ? 0.0f : std::min(kGap, 0.45f * each);
    for (int i = 0; i < arcs; ++i) {
        const float from = each * static_cast<float>(i) + gap / 2;
        const float to = from + each - gap;
        const float share = std::clamp(full - static_cast<float>(i), 0.0f, 1.0f);
        drawArc(canvas, {box.centre(), radius, from, to}, std::max(1.0f, kThin * outer), palette.textMuted);
        if (share > 0.0f) {
            drawArc(canvas, {box.centre(), radius, from, from + (to - from) * share}, kThick * outer,
                    palette.windowWarm);
        }
    }
    if (goal.reached() && played >= static_cast<float>(goal.all())) {
        drawTick(canvas, box.centre(), 0.62f * outer, palette.windowWarm);
    }
}

} // namespace game
