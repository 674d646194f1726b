#include "game/widgets/star.hpp"

#include <cmath>
#include <vector>

namespace game {
namespace {

constexpr float kTurn = 6.2831853f;
constexpr float kInner = 0.48f;

engine::Vec2 corner(engine::Vec2 centre, float step, float reach) {
    const float angle = step / 5.0f * kTurn - kTurn / 4.0f;
    return {centre.x + std::cos(angle) * reach, centre.y + std::sin(angle) * reach};
}

} // namespace

// The points reach into the pentagon, so that no seam shows between them.
void drawStar(engine::Canvas& canvas, engine::Vec2 centre, float radius, engine::Color color) {
    std::vector<engine::Vec2> middle;
    for (int i = 0; i < 5; ++i) {
        const auto step = static_cast<float>(i);
        middle.push_back(corner(centre, step + 0.5f, kInner * radius));
        canvas.polygon({corner(centre, step - 0.5f, kInner * radius), corner(centre, step, radius),
                        corner(centre, step + 0.5f, kInner * radius), centre},
                       color);
    }
    canvas.polygon(middle, color);
}

} // namespace game
