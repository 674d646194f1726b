#pragma once

#include <optional>
#include <string>

#include "engine/ui/view.hpp"

namespace engine {

/// Letters shrink no further than this share of the size asked for.
constexpr float kSmallestFit = 0.6f;

/// How far letters of this size may shrink where a screen is laid out: to that share, and never below the smallest
/// that can be read.
float smallestFit(const View& view, float size, float share = kSmallestFit);

/// How far they may when they are drawn: to that share of their size at text scale 1, for that nothing is cut off
/// matters more than large letters.
float smallestDrawn(const View& view, float size);

/// Whether the text, wrapped to the box's width, lies within it and no ordinary word is torn.
bool textFits(Typesetter& typesetter, const std::string& text, const TextStyle& style, const Rect& box);

/// The style at the largest size, from its own down to the share `smallest` of it, at which the text fits; else the
/// smallest.
TextStyle fittedStyle(Typesetter& typesetter, const std::string& text, TextStyle style, const Rect& box,
                      float smallest);

/// The style at the largest size, down to that share, at which all of the text can be read in the box: with its
/// words whole if that can be, else with long ones broken inside. Nothing when there is no such size.
std::optional<TextStyle> readableStyle(Typesetter& typesetter, const std::string& text, TextStyle style,
                                       const Rect& box, float smallest);

} // namespace engine
