#include "engine/text/line_breaks.hpp"

#include <cassert>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>

#define U_SHOW_CPLUSPLUS_API 0
#include <unicode/ubrk.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace engine {
namespace {

/// Small kana begin no line in it.
constexpr const char* kLocale = "ja@lb=strict";

bool isHangul(char32_t c) {
    UErrorCode problem = U_ZERO_ERROR;
    return c >= 0x1100 && uscript_getScript(static_cast<UChar32>(c), &problem) == USCRIPT_HANGUL;
}

bool isDash(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2014);
}

/// What ICU would divide: a range of numbers, a Korean word.
bool belongTogether(char32_t before, char32_t after) {
    return (isDash(before) && after >= U'0' && after <= U'9') || (isHangul(before) && isHangul(after));
}

/// UTF-16, and of each of its units the character it begins or belongs to.
struct Units {
    explicit Units(std::u32string_view characters) {
        for (std::size_t i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i];
            if (c > 0xFFFF) {
                text.push_back(U16_LEAD(c));
                at.push_back(i);
            }
            text.push_back(static_cast<char16_t>(c > 0xFFFF ? U16_TRAIL(c) : c));
            at.push_back(i);
        }
    }
    std::u16string text;
    std::vector<std::size_t> at;
};

struct Close {
    void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
};

} // namespace

bool isBreakingSpace(char32_t c) {
    return c == U' ' || c == 0x200B || c == 0x3000 || (c >= 0x2000 && c <= 0x2006);
}

LineBreaks::LineBreaks(std::u32string_view characters) : m_before(characters.size(), false) {
    const Units units(characters);
    UErrorCode problem = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, Close> breaks(
        ubrk_open(UBRK_LINE, kLocale, units.text.data(), static_cast<std::int32_t>(units.text.size()), &problem));
    assert(U_SUCCESS(problem));
    for (auto at = ubrk_next(breaks.get()); at != UBRK_DONE; at = ubrk_next(breaks.get())) {
        const std::size_t i =
            at < std::ssize(units.at) ? units.at[static_cast<std::size_t>(at)] : characters.size();
        if (i < characters.size()) {
            m_before[i] = !belongTogether(characters[i - 1], characters[i]);
        }
    }
}

} // namespace engine
