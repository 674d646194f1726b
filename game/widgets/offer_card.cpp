#include "game/widgets/offer_card.hpp"

#include <algorithm>

#include "engine/layout/flow.hpp"

namespace game {

void addOfferCard(engine::Screen& screen, const OfferCard& card) {
    const engine::View& view = screen.view();
    const float pad = view.px(48);
    const float width = std::min(std::max(view.px(960), view.type(760)), view.width - 2 * pad);
    const float inner = width - 2 * pad;
    const float title = screen.measure(card.title, 40, inner, engine::Face::display).y + 1;
    const float sentence = screen.measure(card.sentence, 27, inner).y + 1;
    const float button = std::max(view.px(72), view.type(58));
    const float gap = view.px(18);
    const float buttons = (button + gap) * static_cast<float>(card.choices.size());
    const float height = 2 * pad + title + view.px(12) + sentence + view.px(20) + buttons;
    const engine::Rect box = engine::centred(view.bounds(), width, std::min(height, view.height - pad));
    screen.panel(box);
    const float x = box.x + pad;
    float y = box.y + std::min(pad, (box.height - height + 2 * pad) / 2);
    screen.heading(card.title, {x, y, inner, title}, 40);
    y += title + view.px(12);
    screen.text(card.sentence, {x, y, inner, sentence}, 27);
    y += sentence + view.px(20) + gap;
    for (std::size_t i = 0; i < card.choices.size(); ++i) {
        const engine::Rect at{x, y, inner, button};
        i == 0 ? screen.primary(card.choices[i].id, card.choices[i].label, at)
               : screen.button(card.choices[i].id, card.choices[i].label, at);
        y += button + gap;
    }
}

} // namespace game
