#pragma once

#include <string>

#include "engine/ui/view.hpp"

namespace engine {

/// Letters shrink no further than this share of the size asked for.
constexpr float kSmallestFit = 0.6f;

/// What is drawn may shrink to that share of its size at text scale 1: that nothing is cut off matters more than
/// large letters.
float smallestDrawn(const View& view);

/// Whether the text, wrapped to the box's width, lies within it and no ordinary word is torn.
bool textFits(Typesetter& typesetter, const std::string& text, const TextStyle& style, const Rect& box);

/// The style at the largest size, from its own down to the share `smallest` of it, at which the text fits; else the
/// smallest.
TextStyle fittedStyle(Typesetter& typesetter, const std::string& text, TextStyle style, const Rect& box,
                      float smallest = kSmallestFit);

} // namespace engine
