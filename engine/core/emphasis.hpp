#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// How words stand out from the rest of their text.
enum class Emphasis : std::uint8_t { none, bold, italic, boldItalic };

/// A text says within itself which of its words are emphasised, by marks between them. What sets and draws text
/// heeds them; what speaks, searches, counts or compares it leaves them out. They are control characters, which XML
/// cannot hold, so that nobody writes one by accident.
namespace mark {
constexpr char kBold = '\x0E';
constexpr char kBoldEnd = '\x0F';
constexpr char kItalic = '\x10';
constexpr char kItalicEnd = '\x11';
} // namespace mark

/// The emphasis after a mark where `now` was before; nothing when the character is no mark.
std::optional<Emphasis> emphasisAfter(Emphasis now, char32_t character);

constexpr Emphasis both(Emphasis a, Emphasis b) {
    return static_cast<Emphasis>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr Emphasis common(Emphasis a, Emphasis b) {
    return static_cast<Emphasis>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}
constexpr bool isBold(Emphasis emphasis) {
    return common(emphasis, Emphasis::bold) != Emphasis::none;
}
constexpr bool isItalic(Emphasis emphasis) {
    return common(emphasis, Emphasis::italic) != Emphasis::none;
}

/// The text without marks.
std::string unmarked(std::string_view text);
/// The words alone, in one line: without marks, a space for each end of a line.
std::string plainText(std::string_view text);

/// How many characters of UTF-8 a person sees: all but the marks.
std::size_t countShown(std::string_view text);

} // namespace engine
