#pragma once

#include <functional>
#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/ui/screen_control.hpp"

namespace game {

/// Things one below the other in a part of a screen that scrolls when they need more room than there is. Every text
/// gets the height it needs, so nothing is ever cut.
class ScrollColumn {
public:
    /// `box`: where the column stands, from the top of the part's content; its height means nothing. Distances are
    /// window pixels, type sizes design units.
    ScrollColumn(engine::Screen& screen, std::string part, const engine::Rect& box);

    engine::Screen& screen() const { return m_screen; }
    const engine::Rect& box() const { return m_box; }
    /// Where the next thing goes.
    float y() const { return m_y; }
    engine::Rect take(float height);
    void gap(float pixels) { m_y += pixels; }
    /// A paragraph as wide as the column, or a heading in its own face.
    engine::Element& text(const std::string& text, float size, engine::Face face = engine::Face::body);
    /// The same somewhere else in the part; does not move y. Its box is as high as it needs.
    engine::Element& textAt(const std::string& text, engine::Vec2 at, float width, float size,
                            engine::Face face = engine::Face::body);
    /// Adds an element that scrolls with the part.
    engine::Element& add(engine::Element element);
    /// Adds what the scene draws itself and nobody presses.
    engine::Element& drawn(const char* id, const engine::Rect& box);

private:
    engine::Screen& m_screen;
    std::string m_part;
    engine::Rect m_box;
    float m_y = 0.0f;
};

/// For one of several texts that another element says all together. Returns it.
inline engine::Element& quiet(engine::Element& element) {
    element.said = "";
    return element;
}

/// Hands every Role::custom element that can be seen to `paint`, with the box where it stands now, clipped to its
/// part.
void paintCustom(engine::Canvas& canvas, const engine::Screen& screen, const engine::ScreenControl& control,
                 const std::function<void(const engine::Element&, const engine::Rect&)>& paint);

} // namespace game
