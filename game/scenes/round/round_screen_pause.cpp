#include <algorithm>

#include "engine/layout/flow.hpp"
#include "game/scenes/round/round_screen.hpp"

namespace game {

void RoundScreen::standing(const std::string& title, const std::string& text) {
    m_screen.setPage(title);
    const engine::View& view = m_screen.view();
    const float width = std::min(px(760), view.width - px(96));
    const float height = type(180) + 2 * buttonHeight() + px(220);
    const engine::Rect card = engine::centred(view.bounds(), width, std::min(height, view.height - px(48)));
    m_screen.panel(card);
    const float button = buttonHeight();
    const auto rows =
        engine::column(card.inset(px(48), px(36)),
                       {engine::Extent::px(type(56)), engine::Extent::px(type(30)), engine::Extent::px(px(14)),
                        engine::Extent::grow(), engine::Extent::px(button), engine::Extent::px(button)},
                       px(16));
    m_screen.heading(title, rows[0], 40).style.face = engine::Face::display;
    const std::string where = this->where();
    m_screen.text(where, rows[1], m_screen.fittingSize(where, rows[1], 22)).muted = true;
    done(rows[2]);
    m_screen.text(text, rows[3], m_screen.fittingSize(text, rows[3], 25));
    m_screen.primary("continue", "Go on", rows[4]);
    m_screen.button("leave", "Leave the round", rows[5]);
}

void RoundScreen::pause() {
    standing("Paused", "The clock stands still. Every answer you committed is kept, also when you leave.");
}

void RoundScreen::leave() {
    standing("Leave this round?",
             "What you committed is kept and counts. What is not answered yet comes another time.");
    m_screen.find("continue")->label = "Stay in the round";
    engine::Element& leave = *m_screen.find("leave");
    leave.id = "leave.yes";
    leave.label = "Yes, leave";
}

} // namespace game
