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

bool liesWithin(const TextBlock& block, const Rect& box) {
    return block.width <= box.width + kSlack && block.height <= box.height + kSlack;
}

/// The largest of the style's sizes, down to that share, that `fits`; the smallest when none does.
template <typename Fits>
TextStyle largest(TextStyle style, float smallest, const Fits& fits) {
    // Each size tried leaves its letters in the atlas, so there are few.
    constexpr float kStep = 0.1f;
    const float asked = style.size;
    for (float share = 1.0f; share > smallest + 0.01f; share -= kStep) {
        style.size = asked * share;
        if (fits(style)) {
            return style;
        }
    }
    style.size = asked * smallest;
    return style;
}

} // namespace

bool textFits(Typesetter& typesetter, const std::string& text, const TextStyle& style, const Rect& box) {
    const TextBlock& block = typesetter.set(text, style, box.width);
    if (!liesWithin(block, box)) {
        return false;
    }
    return block.lines <= 1 || typesetter.set(longestOrdinaryWord(text), style).width <= box.width + kSlack;
}

float smallestFit(const View& view, float size, float share) {
    return std::min(1.0f, std::max(share, view.smallestLetters() / std::max(1.0f, size)));
}

float smallestDrawn(const View& view, float size) {
    return smallestFit(view, size, kSmallestFit / std::max(1.0f, view.textScale));
}

TextStyle fittedStyle(Typesetter& typesetter, const std::string& text, TextStyle style, const Rect& box,
                      float smallest) {
    return largest(style, smallest, [&](const TextStyle& tried) { return textFits(typesetter, text, tried, box); });
}

std::optional<TextStyle> readableStyle(Typesetter& typesetter, const std::string& text, TextStyle style,
                                       const Rect& box, float smallest) {
    const TextStyle whole = fittedStyle(typesetter, text, style, box, smallest);
    if (textFits(typesetter, text, whole, box)) {
        return whole;
    }
    const auto within = [&](const TextStyle& tried) {
        return liesWithin(typesetter.set(text, tried, box.width), box);
    };
    const TextStyle broken = largest(style, smallest, within);
    return within(broken) ? std::optional<TextStyle>(broken) : std::nullopt;
}

} // namespace engine
