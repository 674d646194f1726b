#pragma once

#include <cstddef>
#include <string_view>

namespace engine {

/// Whether a line may end with a hyphen before the character `at` of a word: between two syllables as their sounds
/// divide them, with two letters at least before it and three behind. Never in what is not all letters of a script
/// that is hyphenated (Latin, Greek, Cyrillic): an address or a name in a program would read as another one.
bool mayHyphenate(std::u32string_view word, std::size_t at);

} // namespace engine
