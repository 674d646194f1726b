#include "game/content/folded_text.hpp"

#include <algorithm>
#include <iterator>

#include "engine/core/utf8.hpp"

namespace game {
namespace {

/// Characters first…last are written like this when folded.
struct Folding {
    char32_t first;
    char32_t last;
    const char* folded;
};

// By code point, after the Unicode charts Latin-1 Supplement, Latin Extended-A, -B and Additional.
constexpr Folding kFoldings[] = {
    {0x00A0, 0x00A0, " "},  {0x00B4, 0x00B4, "'"},  {0x00C0, 0x00C5, "a"},  {0x00C6, 0x00C6, "ae"},
    {0x00C7, 0x00C7, "c"},  {0x00C8, 0x00CB, "e"},  {0x00CC, 0x00CF, "i"},  {0x00D0, 0x00D0, "d"},
    {0x00D1, 0x00D1, "n"},  {0x00D2, 0x00D6, "o"},  {0x00D8, 0x00D8, "o"},  {0x00D9, 0x00DC, "u"},
    {0x00DD, 0x00DD, "y"},  {0x00DE, 0x00DE, "th"}, {0x00DF, 0x00DF, "ss"}, {0x00E0, 0x00E5, "a"},
    {0x00E6, 0x00E6, "ae"}, {0x00E7, 0x00E7, "c"},  {0x00E8, 0x00EB, "e"},  {0x00EC, 0x00EF, "i"},
    {0x00F0, 0x00F0, "d"},  {0x00F1, 0x00F1, "n"},  {0x00F2, 0x00F6, "o"},  {0x00F8, 0x00F8, "o"},
    {0x00F9, 0x00FC, "u"},  {0x00FD, 0x00FD, "y"},  {0x00FE, 0x00FE, "th"}, {0x00FF, 0x00FF, "y"},
    {0x0100, 0x0105, "a"},  {0x0106, 0x010D, "c"},  {0x010E, 0x0111, "d"},  {0x0112, 0x011B, "e"},
    {0x011C, 0x0123, "g"},  {0x0124, 0x0127, "h"},  {0x0128, 0x0131, "i"},  {0x0132, 0x0133, "ij"},
    {0x0134, 0x0135, "j"},  {0x0136, 0x0138, "k"},  {0x0139, 0x0142, "l"},  {0x0143, 0x014B, "n"},
    {0x014C, 0x0151, "o"},  {0x0152, 0x0153, "oe"}, {0x0154, 0x0159, "r"},  {0x015A, 0x0161, "s"},
    {0x0162, 0x0167, "t"},  {0x0168, 0x0173, "u"},  {0x0174, 0x0175, "w"},  {0x0176, 0x0178, "y"},
    {0x0179, 0x017E, "z"},  {0x017F, 0x017F, "s"},  {0x01A0, 0x01A1, "o"},  {0x01AF, 0x01B0, "u"},
    {0x01CD, 0x01CE, "a"},  {0x01CF, 0x01D0, "i"},  {0x01D1, 0x01D2, "o"},  {0x01D3, 0x01DC, "u"},
    {0x0218, 0x0219, "s"},  {0x021A, 0x021B, "t"},  {0x0300, 0x036F, ""},   {0x1E00, 0x1E01, "a"},
    {0x1E02, 0x1E07, "b"},  {0x1E08, 0x1E09, "c"},  {0x1E0A, 0x1E13, "d"},  {0x1E14, 0x1E1D, "e"},
    {0x1E1E, 0x1E1F, "f"},  {0x1E20, 0x1E21, "g"},  {0x1E22, 0x1E2B, "h"},  {0x1E2C, 0x1E2F, "i"},
    {0x1E30, 0x1E35, "k"},  {0x1E36, 0x1E3D, "l"},  {0x1E3E, 0x1E43, "m"},  {0x1E44, 0x1E4B, "n"},
    {0x1E4C, 0x1E53, "o"},  {0x1E54, 0x1E57, "p"},  {0x1E58, 0x1E5F, "r"},  {0x1E60, 0x1E69, "s"},
    {0x1E6A, 0x1E71, "t"},  {0x1E72, 0x1E7B, "u"},  {0x1E7C, 0x1E7F, "v"},  {0x1E80, 0x1E89, "w"},
    {0x1E8A, 0x1E8D, "x"},  {0x1E8E, 0x1E8F, "y"},  {0x1E90, 0x1E95, "z"},  {0x1E9E, 0x1E9E, "ss"},
    {0x1EA0, 0x1EB7, "a"},  {0x1EB8, 0x1EC7, "e"},  {0x1EC8, 0x1ECB, "i"},  {0x1ECC, 0x1EE3, "o"},
    {0x1EE4, 0x1EF1, "u"},  {0x1EF2, 0x1EF9, "y"},  {0x2000, 0x200A, " "},  {0x200B, 0x200D, ""},
    {0x2010, 0x2015, "-"},  {0x2018, 0x201B, "'"},  {0x201C, 0x201F, "\""}, {0x202F, 0x202F, " "},
    {0x2212, 0x2212, "-"},  {0x3000, 0x3000, " "},
};

/// Greek and Cyrillic have their small letters at a fixed distance.
char32_t lowered(char32_t code) {
    if ((code >= 0x0391 && code <= 0x03A9) || (code >= 0x0410 && code <= 0x042F)) {
        return code + 0x20;
    }
    return code >= 0x0400 && code <= 0x040F ? code + 0x50 : code;
}

void appendFolded(std::string& out, char32_t code) {
    const auto* found =
        std::lower_bound(std::begin(kFoldings), std::end(kFoldings), code,
                         [](const Folding& folding, char32_t sought) { return folding.last < sought; });
    if (found != std::end(kFoldings) && code >= found->first) {
        out += found->folded;
    } else {
        engine::appendUtf8(out, lowered(code));
    }
}

char loweredAscii(char byte) {
    if (byte == '\t' || byte == '\n' || byte == '\r') {
        return ' ';
    }
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

void foldSpaces(std::string& text) {
    const auto bothSpaces = [](char a, char b) { return a == ' ' && b == ' '; };
    text.erase(std::unique(text.begin(), text.end(), bothSpaces), text.end());
    if (!text.empty() && text.back() == ' ') {
        text.pop_back();
    }
    if (!text.empty() && text.front() == ' ') {
        text.erase(0, 1);
    }
}

std::u32string characters(std::string_view text) {
    std::u32string result;
    while (!text.empty()) {
        const auto character = engine::firstCharacter(text);
        result.push_back(character.code);
        text.remove_prefix(std::max<std::size_t>(character.length, 1));
    }
    return result;
}

} // namespace

std::string foldedText(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        if (byte < 0x80) {
            result.push_back(loweredAscii(text.front()));
            text.remove_prefix(1);
            continue;
        }
        const auto character = engine::firstCharacter(text);
        if (character.length != 0) {
            appendFolded(result, character.code);
        }
        text.remove_prefix(std::max<std::size_t>(character.length, 1));
    }
    foldSpaces(result);
    return result;
}

bool withinOneSlip(std::string_view a, std::string_view b) {
    std::u32string shorter = characters(a);
    std::u32string longer = characters(b);
    if (shorter.size() > longer.size()) {
        std::swap(shorter, longer);
    }
    if (longer.size() > shorter.size() + 1) {
        return false;
    }
    const auto differ = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const auto i = static_cast<std::size_t>(differ.first - shorter.begin());
    if (shorter.size() < longer.size()) {
        return shorter.compare(i, shorter.npos, longer, i + 1, longer.npos) == 0;
    }
    if (i == shorter.size() || shorter.compare(i + 1, shorter.npos, longer, i + 1, longer.npos) == 0) {
        return true;
    }
    return i + 1 < shorter.size() && shorter[i] == longer[i + 1] && shorter[i + 1] == longer[i] &&
           shorter.compare(i + 2, shorter.npos, longer, i + 2, longer.npos) == 0;
}

} // namespace game
