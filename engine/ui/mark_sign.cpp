#include "engine/ui/mark_sign.hpp"

#include <algorithm>

namespace engine {

void drawMarkSign(Canvas& canvas, const Palette& colors, const MarkSign& sign) {
    const auto& [mark, box] = sign;
    const Vec2 centre = box.centre();
    const float r = std::min(box.width, box.height) * 0.46f;
    const float thick = r * 0.24f;
    const auto stroke = [&](float ax, float ay, float bx, float by, Color color) {
        const Vec2 a{centre.x + ax * r, centre.y + ay * r};
        const Vec2 b{centre.x + bx * r, centre.y + by * r};
        canvas.line(a, b, thick, color);
        canvas.circle(a, thick / 2, color);
        canvas.circle(b, thick / 2, color);
    };
    if (mark == Mark::right) {
        canvas.circle(centre, r, colors.success);
        stroke(-0.45f, 0.05f, -0.12f, 0.38f, colors.onSuccess);
        stroke(-0.12f, 0.38f, 0.47f, -0.32f, colors.onSuccess);
    } else if (mark == Mark::wrong) {
        canvas.circle(centre, r, colors.error);
        stroke(-0.36f, -0.36f, 0.36f, 0.36f, colors.onError);
        stroke(-0.36f, 0.36f, 0.36f, -0.36f, colors.onError);
    } else if (mark == Mark::missed) {
        canvas.ring(centre, r, thick, colors.success);
        canvas.circle(centre, r * 0.3f, colors.success);
    }
}

} // namespace engine
