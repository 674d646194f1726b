#include "engine/ui/text_fit.hpp"

#include <algorithm>
#include <string_view>

namespace engine {

namespace {

constexpr float kSlack = 0.5f;
/// Longer ones are addresses, or scripts that are written without spaces: those may be broken anywhere.
constexpr std::size_t kLongestWord = 28;

std::string_view longestOrdinaryWord(std::string_view text) {
    std::string_view longest;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, end);
        if (word.size() > longest.size() && word.size() <= kLongestWord) {
            longest = word;
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return longest;
}

} // namespace

bool textFits(Typesetter& typesetter, const std::string& text, const TextStyle& style, const Rect& box) {
    const TextBlock& block = typesetter.set(text, style, box.width);
    if (block.width > box.width + kSlack || block.height > box.height + kSlack) {
        return false;
    }
    return block.lines <= 1 || typesetter.set(longestOrdinaryWord(text), style).width <= box.width + kSlack;
}

float smallestDrawn(const View& view) {
    return kSmallestFit / std::max(1.0f, view.textScale);
}

TextStyle fittedStyle(Typesetter& typesetter, const std::string& text, TextStyle style, const Rect& box,
                      float smallest) {
    // Each size tried leaves its letters in the atlas, so there are few.
    constexpr float kStep = 0.1f;
    const float asked = style.size;
    for (float share = 1.0f; share > smallest + 0.01f; share -= kStep) {
        style.size = asked * share;
        if (textFits(typesetter, text, style, box)) {
            return style;
        }
    }
    style.size = asked * smallest;
    return style;
}

} // namespace engine
