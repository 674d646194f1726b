#include "engine/core/emphasis.hpp"

#include <algorithm>

#include "engine/core/utf8.hpp"

namespace engine {
namespace {

bool isMark(char byte) {
    return byte >= mark::kBold && byte <= mark::kItalicEnd;
}

} // namespace

std::optional<Emphasis> emphasisAfter(Emphasis now, char32_t character) {
    switch (character) {
    case char32_t{mark::kBold}:
        return both(now, Emphasis::bold);
    case char32_t{mark::kBoldEnd}:
        return common(now, Emphasis::italic);
    case char32_t{mark::kItalic}:
        return both(now, Emphasis::italic);
    case char32_t{mark::kItalicEnd}:
        return common(now, Emphasis::bold);
    default:
        return std::nullopt;
    }
}

std::string unmarked(std::string_view text) {
    std::string words(text);
    std::erase_if(words, isMark);
    return words;
}

std::string plainText(std::string_view text) {
    std::string plain = unmarked(text);
    std::replace(plain.begin(), plain.end(), '\n', ' ');
    return plain;
}

std::size_t countShown(std::string_view text) {
    return countCharacters(text) - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isMark));
}

} // namespace engine
