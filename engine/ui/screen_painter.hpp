#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/ui/screen_control.hpp"

namespace engine {

/// Draws a screen's elements in the look of the theme; Role::custom is left to the scene.
class ScreenPainter {
public:
    explicit ScreenPainter(const Theme& theme) : m_theme(&theme) {}

    /// `time` in seconds drives the focus ring's breathing; with reduced motion pass 0.
    void draw(Canvas& canvas, const Screen& screen, const ScreenControl& control, float time) const;

private:
    const Theme* m_theme;
};

} // namespace engine
