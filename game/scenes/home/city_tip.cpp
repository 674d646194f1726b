#include "game/scenes/home/city_tip.hpp"

#include <algorithm>

namespace game {

void drawCityTip(engine::Canvas& canvas, const engine::Palette& palette, const engine::View& view,
                 const std::string& text, const engine::Rect& over) {
    const engine::TextStyle style{engine::Face::bodyBold, view.type(23)};
    const float widest = std::min(view.width - view.px(96), std::max(view.px(720), view.type(480)));
    const engine::TextBlock& block = canvas.typesetter().set(text, style, widest);
    const engine::Vec2 pad{view.px(22), view.px(14)};
    engine::Rect card{over.centre().x - block.width / 2 - pad.x, 0.0f, block.width + 2 * pad.x,
                      block.height + 2 * pad.y};
    card.x = std::clamp(card.x, view.px(16), view.width - view.px(16) - card.width);
    card.y = std::max(view.px(16), over.y - card.height);
    canvas.glow(card, view.px(14), view.px(20), palette.surfaceSunken.faded(0.7f));
    canvas.rounded(card, view.px(14), palette.surfaceRaised);
    canvas.outline(card, view.px(14), std::max(1.0f, view.px(2)), palette.accent.faded(0.8f));
    canvas.text(text, {card.x + pad.x, card.y + pad.y}, style, palette.text, widest);
}

} // namespace game
