#pragma once

#include <string>
#include <string_view>

namespace engine {

/// The characters of UTF-8. Every byte that belongs to no well-formed character gives one U+FFFD; control
/// characters other than `\n` become spaces, and `\r\n` becomes `\n`.
std::u32string codePoints(std::string_view utf8);

/// Marks, joiners and selectors that change the character before them and never stand alone.
bool extendsCharacter(char32_t c);

} // namespace engine
