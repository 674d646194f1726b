#pragma once

#include <cctype>
#include <string>
#include <string_view>

namespace test {

/// A text as a language of longer words would have it, still to be read: vowels accented and doubled, brackets
/// around it that show where it is cut. About 40 % longer. Signs, numbers and single letters (the names of keys)
/// stay.
inline std::string pseudoLocale(std::string_view text) {
    constexpr std::string_view kPlain = "aeiouyAEIOUY";
    constexpr const char* kAccented[] = {"â", "ê", "î", "ô", "û", "ŷ", "Â", "Ê", "Î", "Ô", "Û", "Ŷ"};
    std::string longer = "[";
    int letters = 0;
    for (const char letter : text) {
        letters += std::isalpha(static_cast<unsigned char>(letter)) != 0 ? 1 : 0;
        const std::size_t vowel = kPlain.find(letter);
        longer +=
            vowel == std::string_view::npos ? std::string(1, letter) : kAccented[vowel] + std::string(1, letter);
    }
    return letters < 2 ? std::string(text) : longer + "]";
}

} // namespace test
