#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace engine {

/// One character of UTF-8 text. A `length` of 0 (bytes) says that there is none: overlong, cut off, a surrogate.
struct Utf8Character {
    char32_t code = 0;
    std::size_t length = 0;
};

/// The first character of `text`, which must not be empty.
Utf8Character firstCharacter(std::string_view text);

/// How many characters (code points) a text has; a byte that is none counts as one.
std::size_t countCharacters(std::string_view text);

/// `code` must be a Unicode scalar value.
void appendUtf8(std::string& text, char32_t code);

} // namespace engine
