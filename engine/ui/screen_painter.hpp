#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/layer_key.hpp"
#include "engine/ui/screen_control.hpp"

namespace engine {

/// Draws a screen's elements in the look of the theme; Role::custom is left to the scene.
class ScreenPainter {
public:
    explicit ScreenPainter(const Theme& theme) : m_theme(&theme) {}

    /// `time` in seconds drives the focus ring's breathing; with reduced motion pass 0.
    void draw(Canvas& canvas, const Screen& screen, const ScreenControl& control, float time) const;

    // The same in two, one after the other.
    /// What nobody uses at the moment, and so stands still for as long as this key is the same.
    void drawAtRest(Canvas& canvas, const Screen& screen, const ScreenControl& control) const;
    LayerKey restKey(const Canvas& canvas, const Screen& screen, const ScreenControl& control) const;
    /// What has the focus or lies under the pointer, and what lies on top of that.
    void drawInUse(Canvas& canvas, const Screen& screen, const ScreenControl& control, float time) const;

private:
    const Theme* m_theme;
};

} // namespace engine
