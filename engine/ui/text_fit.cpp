#include "engine/ui/text_fit.hpp"

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

TextStyle fittedStyle(Typesetter& typesetter, const std::string& text, TextStyle style, const Rect& box) {
    // Each size tried leaves its letters in the atlas, so there are few.
    constexpr int kSteps = 4;
    const float asked = style.size;
    for (int step = 0; step <= kSteps; ++step) {
        style.size = asked * (1.0f - (1.0f - kSmallestFit) * static_cast<float>(step) / kSteps);
        if (textFits(typesetter, text, style, box)) {
            break;
        }
    }
    return style;
}

} // namespace engine
