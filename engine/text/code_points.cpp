#include "engine/text/code_points.hpp"

#include <algorithm>

#include <hb.h>

#include "engine/core/utf8.hpp"

namespace engine {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isControl(char32_t c) {
    return (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

} // namespace

std::u32string codePoints(std::string_view utf8) {
    std::u32string result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character next = firstCharacter(utf8.substr(at));
        const char32_t code = next.length == 0 ? kReplacement : next.code;
        at += std::max<std::size_t>(next.length, 1);
        const bool carriageReturn = code == U'\r' && at < utf8.size() && utf8[at] == '\n';
        if (!carriageReturn) {
            result.push_back(isControl(code) ? U' ' : code);
        }
    }
    return result;
}

bool extendsCharacter(char32_t c) {
    if (c < 0x300) {
        return false;
    }
    const bool joiner = c == 0x200C || c == 0x200D;
    const bool selector =
        (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
    if (joiner || selector) {
        return true;
    }
    switch (hb_unicode_general_category(hb_unicode_funcs_get_default(), c)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
        return true;
    default:
        return false;
    }
}

} // namespace engine
