#include "engine/text/folded_text.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <vector>

#define U_SHOW_CPLUSPLUS_API 0
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "engine/core/utf8.hpp"

namespace engine {
namespace {

using Utf16 = std::u16string;

/// What normalizing would write otherwise than people do.
struct Spelling {
    char32_t character;
    char32_t plain;
};
constexpr Spelling kSpellings[] = {
    {U'`', U'\''},     {U'´', U'\''},     {U'º', U'°'},      {U'\u02DA', U'°'}, {U'\u060C', U','},
    {U'\u061B', U';'}, {U'؟', U'?'},      {U'٪', U'%'},      {U'٫', U'.'},      {U'٬', U','},
    {U'\u3001', U','}, {U'\u3002', U'.'}, {U'\uFF61', U'.'}, {U'\uFF64', U','},
};

/// Latin letters that are no letter with a mark, and what is one letter on Arabic and Persian keyboards.
struct Letter {
    char32_t character;
    const char16_t* plain;
};
constexpr Letter kLetters[] = {
    {U'æ', u"ae"}, {U'ð', u"d"}, {U'ø', u"o"},           {U'þ', u"th"},          {U'đ', u"d"},
    {U'ħ', u"h"},  {U'ı', u"i"}, {U'ĸ', u"k"},           {U'ł', u"l"},           {U'ŋ', u"n"},
    {U'œ', u"oe"}, {U'ŧ', u"t"}, {U'\u06A9', u"\u0643"}, {U'\u06CC', u"\u064A"}, {U'\u0649', u"\u064A"},
};

void append(Utf16& text, char32_t code) {
    if (code > 0xFFFF) {
        text.push_back(U16_LEAD(code));
        text.push_back(U16_TRAIL(code));
    } else {
        text.push_back(static_cast<char16_t>(code));
    }
}

std::vector<char32_t> codePoints(const Utf16& text) {
    std::vector<char32_t> codes;
    const auto size = static_cast<int>(text.size());
    for (int i = 0; i < size;) {
        UChar32 code = 0;
        U16_NEXT(text.data(), i, size, code);
        codes.push_back(static_cast<char32_t>(code));
    }
    return codes;
}

bool isVulgarFraction(char32_t code) {
    return (code >= U'¼' && code <= U'¾') || (code >= U'\u2150' && code <= U'\u215F') || code == U'\u2189';
}

bool isSuperscriptDigit(char32_t code) {
    return code == U'²' || code == U'³' || code == U'¹' || code == U'\u2070' ||
           (code >= U'\u2074' && code <= U'\u2079');
}

char32_t plainSpelling(char32_t code) {
    if (u_isUWhiteSpace(static_cast<UChar32>(code))) {
        return U' ';
    }
    const auto* found = std::find_if(std::begin(kSpellings), std::end(kSpellings),
                                     [code](const Spelling& spelling) { return spelling.character == code; });
    return found == std::end(kSpellings) ? code : found->plain;
}

/// Before normalizing, which would run a number and the fraction or power behind it together.
Utf16 spelledOut(std::string_view text) {
    Utf16 result;
    bool afterDigit = false;
    while (!text.empty()) {
        const auto character = firstCharacter(text);
        text.remove_prefix(std::max<std::size_t>(character.length, 1));
        if (character.length == 0) {
            continue;
        }
        if (afterDigit && isVulgarFraction(character.code)) {
            result.push_back(u' ');
        } else if (afterDigit && isSuperscriptDigit(character.code)) {
            result.push_back(u'^');
        }
        append(result, plainSpelling(character.code));
        afterDigit = u_getNumericValue(static_cast<UChar32>(character.code)) != U_NO_NUMERIC_VALUE;
    }
    return result;
}

Utf16 normalized(const Utf16& text, const UNormalizer2* (*form)(UErrorCode*)) {
    // More than any form makes of one character (UAX 15).
    constexpr std::size_t kMostGrowth = 18;
    Utf16 result(text.size() * kMostGrowth + 1, u'\0');
    UErrorCode problem = U_ZERO_ERROR;
    const int size = unorm2_normalize(form(&problem), text.data(), static_cast<int>(text.size()), result.data(),
                                      static_cast<int>(result.size()), &problem);
    assert(U_SUCCESS(problem));
    result.resize(static_cast<std::size_t>(size));
    return result;
}

bool isMark(char32_t code) {
    return u_charType(static_cast<UChar32>(code)) == U_NON_SPACING_MARK;
}

/// Whether readers take the letter for the same without the mark.
bool isLeftOut(char32_t mark, char32_t base) {
    constexpr char32_t kGrave = 0x0300;
    constexpr char32_t kAcute = 0x0301;
    constexpr char32_t kDiaeresis = 0x0308;
    UErrorCode problem = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(base), &problem)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC:
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
        return true;
    case USCRIPT_CYRILLIC:
        return mark == kGrave || mark == kAcute || (mark == kDiaeresis && base == U'е');
    default:
        return false;
    }
}

char16_t plainQuote(char32_t quote) {
    constexpr std::u32string_view kSingle = U"'‘’‚‛‹›";
    return kSingle.find(quote) != kSingle.npos ? u'\'' : u'"';
}

void appendPlain(Utf16& text, char32_t code) {
    constexpr std::u32string_view kApostrophes = U"\u02B9\u02BB\u02BC\u02BD\u2032\u2035";
    constexpr char32_t kTatweel = 0x0640;
    constexpr char32_t kFractionSlash = 0x2044;
    const auto known = static_cast<UChar32>(code);
    const auto* letter = std::find_if(std::begin(kLetters), std::end(kLetters),
                                      [code](const Letter& each) { return each.character == code; });
    if (letter != std::end(kLetters)) {
        text += letter->plain;
    } else if (u_charDigitValue(known) >= 0) {
        text.push_back(static_cast<char16_t>(u'0' + u_charDigitValue(known)));
    } else if (u_hasBinaryProperty(known, UCHAR_DASH)) {
        text.push_back(u'-');
    } else if (u_hasBinaryProperty(known, UCHAR_QUOTATION_MARK)) {
        text.push_back(plainQuote(code));
    } else if (kApostrophes.find(code) != kApostrophes.npos) {
        text.push_back(u'\'');
    } else if (code == kFractionSlash) {
        text.push_back(u'/');
    } else if (code != kTatweel) {
        append(text, code);
    }
}

std::string toUtf8(const Utf16& text) {
    std::string result;
    for (const char32_t code : codePoints(text)) {
        // A lone surrogate cannot come out of whole characters.
        appendUtf8(result, code);
    }
    return result;
}

std::string foldedUnicode(std::string_view text) {
    const Utf16 small = normalized(spelledOut(text), unorm2_getNFKCCasefoldInstance);
    Utf16 plain;
    char32_t base = U' ';
    for (const char32_t code : codePoints(normalized(small, unorm2_getNFDInstance))) {
        if (!isMark(code)) {
            const std::size_t before = plain.size();
            // Some are made only by normalizing.
            appendPlain(plain, plainSpelling(code));
            base = plain.size() == before + 1 ? plain.back() : code;
        } else if (!isLeftOut(code, base)) {
            append(plain, code);
        }
    }
    return toUtf8(normalized(plain, unorm2_getNFCInstance));
}

char foldedAscii(char byte) {
    if (byte == '\t' || byte == '\n' || byte == '\r' || byte == '\v' || byte == '\f') {
        return ' ';
    }
    if (byte == '`') {
        return '\'';
    }
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
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

} // namespace

std::string foldedText(std::string_view text) {
    std::string folded;
    if (isAscii(text)) {
        std::transform(text.begin(), text.end(), std::back_inserter(folded), foldedAscii);
    } else {
        folded = foldedUnicode(text);
    }
    foldSpaces(folded);
    return folded;
}

} // namespace engine
