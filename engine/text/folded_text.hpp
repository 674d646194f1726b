#pragma once

#include <string>
#include <string_view>

namespace engine {

/// What two spellings of the same text have in common: small letters, no accents, plain quotes, hyphens and digits,
/// no invisible characters, full-width and joined letters as plain ones, single spaces and none at the ends.
/// For comparing and finding, never for showing; folding twice changes nothing more. Takes UTF-8; bytes that are
/// none are left out.
///
/// By Unicode's NFKC_Casefold; then marks go where a reader takes the letter for the same without them: on Latin
/// and Greek letters, vowel signs of Hebrew and Arabic, stress in Cyrillic (where ё is е, but й stays й). Marks
/// that make another letter (Thai, Devanagari, kana) stay. `2½` becomes `2 1/2`, `10²` becomes `10^2`, `m²` becomes
/// `m2`.
std::string foldedText(std::string_view text);

} // namespace engine
