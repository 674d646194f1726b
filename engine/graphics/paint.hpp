#pragma once

#include <algorithm>

#include "engine/core/rect.hpp"
#include "engine/graphics/color.hpp"
#include "engine/graphics/glyph_texture.hpp"

namespace engine {

/// What the points of a shape look like: one colour, a gradient from the top to the bottom of a box, or a picture
/// stretched over it.
class Paint {
public:
    static Paint plain(Color color) { return {color, color, {}, {}}; }
    static Paint gradient(Color top, Color bottom, const Rect& over) { return {top, bottom, over, {}}; }
    /// `pixels`: size of the picture.
    static Paint picture(const Rect& over, Vec2 pixels) {
        return {Color::hex(0xFFFFFF), Color::hex(0xFFFFFF), over, pixels};
    }

    Paint faded(float share) const { return {m_top.faded(share), m_bottom.faded(share), m_over, m_pixels}; }

    bool stretchesPicture() const { return m_pixels.x > 0.0f; }
    Color colorAt(Vec2 p) const {
        return m_top == m_bottom ? m_top
                                 : mixed(m_top, m_bottom, (p.y - m_over.y) / std::max(m_over.height, 1e-6f));
    }
    Vec2 texelAt(Vec2 p) const {
        if (!stretchesPicture()) {
            return GlyphTexture::kWhite;
        }
        return {std::clamp((p.x - m_over.x) / m_over.width, 0.0f, 1.0f) * m_pixels.x,
                std::clamp((p.y - m_over.y) / m_over.height, 0.0f, 1.0f) * m_pixels.y};
    }

private:
    Paint(Color top, Color bottom, const Rect& over, Vec2 pixels)
        : m_top(top), m_bottom(bottom), m_over(over), m_pixels(pixels) {}

    Color m_top;
    Color m_bottom;
    Rect m_over;
    Vec2 m_pixels;
};

} // namespace engine
