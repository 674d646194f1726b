#include "game/cards/card_sign.hpp"

#include <algorithm>

namespace game {
namespace {

using engine::Color;
using engine::Mark;
using engine::Rect;
using engine::Vec2;

void drawCheck(engine::Canvas& canvas, Vec2 at, float r, Color ink) {
    const Vec2 knee{at.x - r * 0.2f, at.y + r * 0.7f};
    canvas.line({at.x - r, at.y}, knee, r * 0.5f, ink);
    canvas.line(knee, {at.x + r, at.y - r * 0.7f}, r * 0.5f, ink);
}

void drawCross(engine::Canvas& canvas, Vec2 at, float r, Color ink) {
    canvas.line({at.x - r * 0.8f, at.y - r * 0.8f}, {at.x + r * 0.8f, at.y + r * 0.8f}, r * 0.5f, ink);
    canvas.line({at.x - r * 0.8f, at.y + r * 0.8f}, {at.x + r * 0.8f, at.y - r * 0.8f}, r * 0.5f, ink);
}

} // namespace

CardLook CardLook::of(const engine::Element& element, const engine::Screen& screen,
                      const engine::ScreenControl& control) {
    CardLook look{element.box, screen.view().bounds(), false, false};
    const auto part = screen.scrollParts().find(element.scroll);
    if (!element.scroll.empty() && part != screen.scrollParts().end()) {
        look.box = element.box.moved(0.0f, -control.scrollOf(element.scroll));
        look.clip = part->second.box;
    }
    look.focused = element.reachable() && control.showsFocus() && control.focus() == element.id;
    look.hovered = element.reachable() && control.hover() == element.id;
    return look;
}

Color signColour(const engine::Palette& palette, const engine::Element& element, const CardLook& look) {
    if (element.mark == Mark::right || element.mark == Mark::missed) {
        return palette.success;
    }
    if (element.mark == Mark::wrong) {
        return palette.error;
    }
    return element.chosen || look.focused || look.hovered ? palette.accent : palette.outline;
}

void drawSign(engine::Canvas& canvas, const engine::Palette& palette, const engine::Element& element,
              const Rect& box) {
    const float radius = std::min(box.width, box.height) / 2;
    const Vec2 at = box.centre();
    if (element.mark == Mark::right || element.mark == Mark::wrong) {
        const bool right = element.mark == Mark::right;
        canvas.circle(at, radius, right ? palette.success : palette.error);
        right ? drawCheck(canvas, at, radius * 0.45f, palette.onSuccess)
              : drawCross(canvas, at, radius * 0.45f, palette.onError);
        return;
    }
    const bool missed = element.mark == Mark::missed;
    canvas.circle(at, radius, element.chosen ? palette.accent : palette.surfaceSunken);
    canvas.ring(at, radius, radius * 0.14f,
                missed           ? palette.success
                : element.chosen ? palette.accent
                                 : palette.text);
    const engine::TextStyle style{engine::Face::bodyBold, radius * 1.1f, 1.2f, engine::TextAlign::centre};
    canvas.textIn(box, element.key, style, element.chosen ? palette.onAccent : palette.text);
}

} // namespace game
