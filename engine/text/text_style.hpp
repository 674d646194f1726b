#pragma once

#include <cstdint>

namespace engine {

/// The faces the game speaks in; each falls back to fonts for other scripts, glyph by glyph.
enum class Face : std::uint8_t { display, body, bodyBold };

/// Paragraphs that read right to left swap left and right.
enum class TextAlign : std::uint8_t { left, centre, right };

struct TextStyle {
    Face face = Face::body;
    /// Height of the letters' em in pixels; text is set at the nearest whole pixel.
    float size = 24.0f;
    /// Distance of baselines ÷ size.
    float lineHeight = 1.35f;
    TextAlign align = TextAlign::left;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

} // namespace engine
