#include "game/widgets/panel_slide.hpp"

namespace game {

void PanelSlide::begin(const engine::Screen& screen, float seconds) {
    m_way.jump(0.0f);
    m_way.to(1.0f, seconds);
    update(0.0f, screen);
}

void PanelSlide::update(float step, const engine::Screen& screen) {
    m_way.update(step);
    const engine::Element* panel = screen.find(m_panel);
    if (m_way.done() || panel == nullptr) {
        return;
    }
    const float below = screen.view().height - panel->box.y;
    m_moved = screen;
    m_moved.moveFrom(m_panel, {0.0f, below * (1.0f - m_way.value())});
}

const engine::Screen& PanelSlide::over(const engine::Screen& screen) const {
    return m_way.done() || screen.find(m_panel) == nullptr ? screen : m_moved;
}

} // namespace game
