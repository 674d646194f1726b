#pragma once

#include <string>
#include <utility>

#include "engine/graphics/tween.hpp"
#include "engine/ui/screen.hpp"

namespace game {

/// A panel that comes in from below the window, with all that stands on it. It is pressed where it will stand from
/// the first moment on: only the eye sees it move.
class PanelSlide {
public:
    /// The panel is this element, and everything after it stands on it.
    explicit PanelSlide(std::string panel) : m_panel(std::move(panel)) {}

    /// It sets off below the screen; with 0 seconds it is in its place at once.
    void begin(const engine::Screen& screen, float seconds);
    void update(float step, const engine::Screen& screen);
    /// The screen as it is seen now: itself when nothing of it is on its way.
    const engine::Screen& over(const engine::Screen& screen) const;

private:
    std::string m_panel;
    /// 0 below the window … 1 in its place.
    engine::Tween m_way{1.0f};
    engine::Screen m_moved;
};

} // namespace game
