#pragma once

#include <string>

#include "engine/core/rect.hpp"
#include "engine/text/typesetter.hpp"

namespace engine {

/// Letters shrink no further than this share of the size asked for.
constexpr float kSmallestFit = 0.6f;

/// Whether the text, wrapped to the box's width, lies within it and no ordinary word is torn.
bool textFits(Typesetter& typesetter, const std::string& text, const TextStyle& style, const Rect& box);

/// The style at the largest size, from its own down to kSmallestFit of it, at which the text fits; else the
/// smallest.
TextStyle fittedStyle(Typesetter& typesetter, const std::string& text, TextStyle style, const Rect& box);

} // namespace engine
