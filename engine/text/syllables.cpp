#include "engine/text/syllables.hpp"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace engine {

namespace {

constexpr std::size_t kFewestBefore = 2;
constexpr std::size_t kFewestBehind = 3;

bool isHyphenated(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC ||
           script == USCRIPT_INHERITED;
}

bool isPunctuation(char32_t c) {
    return u_ispunct(static_cast<UChar32>(c)) != 0;
}

/// The small letter without its accents.
char32_t plain(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    UChar parts[8];
    const UNormalizer2* normalizer = unorm2_getNFDInstance(&error);
    const auto length = unorm2_getRawDecomposition(normalizer, static_cast<UChar32>(c), parts, 8, &error);
    UChar32 base = static_cast<UChar32>(c);
    if (U_SUCCESS(error) && length > 0) {
        U16_GET(parts, 0, 0, length, base);
    }
    return static_cast<char32_t>(u_tolower(base));
}

bool isVowel(char32_t c) {
    return std::u32string_view(U"aeiouyæøœıαεηιουωаеиоуыэюяієї").find(plain(c)) != std::u32string_view::npos;
}

/// Consonants that begin a syllable together, as in `pro`, `cha`, `the`.
bool standTogether(char32_t before, char32_t after) {
    const auto in = [](std::u32string_view letters, char32_t c) {
        return letters.find(plain(c)) != std::u32string_view::npos;
    };
    return (in(U"bcdfgkptvβγδθκπτφχбвгдкпстф", before) && in(U"lrλρлр", after)) ||
           (in(U"cpstwk", before) && in(U"h", after)) || (in(U"q", before) && in(U"u", after));
}

/// How many consonants from here lead up to a vowel as the beginning of a syllable; 0 when none does.
std::size_t onset(std::u32string_view word, std::size_t at) {
    const auto vowelAt = [word](std::size_t i) { return i < word.size() && isVowel(word[i]); };
    if (vowelAt(at)) {
        return 0;
    }
    if (at + 2 < word.size() && plain(word[at]) == U's' && standTogether(word[at + 1], word[at + 2]) &&
        vowelAt(at + 3)) {
        return 3;
    }
    if (at + 1 < word.size() && standTogether(word[at], word[at + 1]) && vowelAt(at + 2)) {
        return 2;
    }
    return vowelAt(at + 1) ? 1 : 0;
}

/// The letters alone, without quotes around them or a full stop behind; empty when there are other signs among
/// them.
std::u32string_view lettersOf(std::u32string_view word, std::size_t& at) {
    while (!word.empty() && isPunctuation(word.front()) && at > 0) {
        word.remove_prefix(1);
        --at;
    }
    while (!word.empty() && isPunctuation(word.back())) {
        word.remove_suffix(1);
    }
    const bool allLetters = std::all_of(word.begin(), word.end(), [](char32_t c) {
        return isHyphenated(c) && (u_isalpha(static_cast<UChar32>(c)) != 0 ||
                                   u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK);
    });
    return allLetters ? word : std::u32string_view{};
}

} // namespace

bool mayHyphenate(std::u32string_view word, std::size_t at) {
    const std::u32string_view letters = lettersOf(word, at);
    if (at < kFewestBefore || at + kFewestBehind > letters.size()) {
        return false;
    }
    const std::size_t begins = onset(letters, at);
    const bool within = onset(letters, at - 1) > 1 || (at > 1 && onset(letters, at - 2) > 2);
    return begins > 0 && !within && std::any_of(letters.begin(), letters.begin() + at, isVowel);
}

} // namespace engine
