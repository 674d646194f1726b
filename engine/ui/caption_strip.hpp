#pragma once

#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"

namespace engine {

/// The quiet line at the foot of the window that says in words what is to be heard. It has its place to itself: a
/// screen is laid out in the view above it, so that no caption ever stands on a question.
struct CaptionStrip {
    View above;
    Rect box;

    static CaptionStrip of(const View& window);
    /// Where the words stand.
    Rect words() const;
    TextStyle style() const;
    /// `strength` 0 … 1 of the words; the strip itself is always there.
    void draw(Canvas& canvas, const Palette& palette, const std::string& line, float strength) const;
};

} // namespace engine
