#include "engine/ui/caption_strip.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr float kLetters = 20.0f;
constexpr float kLine = 1.25f;
constexpr float kLargestText = 2.0f;

} // namespace

CaptionStrip CaptionStrip::of(const View& window) {
    const float height = std::ceil(window.type(kLetters) * kLine + window.px(8.0f));
    CaptionStrip strip;
    strip.above = window;
    strip.above.height -= height;
    // What is left is a little smaller; its letters are not.
    strip.above.textScale = std::min(kLargestText, window.textScale * window.scale() / strip.above.scale());
    strip.box = {0.0f, strip.above.height, window.width, height};
    return strip;
}

Rect CaptionStrip::words() const {
    return box.inset(above.px(48.0f), std::floor(above.px(3.0f)));
}

// Of the height that is there, whatever the text size made it.
TextStyle CaptionStrip::style() const {
    TextStyle style{Face::body, words().height / (kLine * 1.04f)};
    style.lineHeight = kLine;
    style.align = TextAlign::centre;
    return style;
}

void CaptionStrip::draw(Canvas& canvas, const Palette& palette, const std::string& line, float strength) const {
    canvas.rect(box, palette.surfaceSunken);
    if (!line.empty()) {
        canvas.textIn(words(), line, style(), palette.text.faded(strength));
    }
}

} // namespace engine
