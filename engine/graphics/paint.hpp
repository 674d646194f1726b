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
    bool isGradient() const { return m_top != m_bottom; }
    bool opaque() const { return m_top.a == 255 && m_bottom.a == 255; }
    /// A gradient goes on beyond its box, as far as there are colours.
    Color colorAt(Vec2 p) const {
        if (m_top == m_bottom) {
            return m_top;
        }
        const float share = (p.y - m_over.y) / std::max(m_over.height, 1e-6f);
        return {along(m_top.r, m_bottom.r, share), along(m_top.g, m_bottom.g, share),
                along(m_top.b, m_bottom.b, share), along(m_top.a, m_bottom.a, share)};
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

    static std::uint8_t along(std::uint8_t from, std::uint8_t to, float share) {
        const float value = static_cast<float>(from) + static_cast<float>(to - from) * share;
        return static_cast<std::uint8_t>(std::clamp(value + 0.5f, 0.0f, 255.0f));
    }

    Color m_top;
    Color m_bottom;
    Rect m_over;
    Vec2 m_pixels;
};

} // namespace engine
