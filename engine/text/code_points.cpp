#include "engine/text/code_points.hpp"

#include <hb.h>

namespace engine {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
    char32_t value = kReplacement;
    std::size_t bytes = 1;
};

std::size_t lengthFromLead(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
        return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
        return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool wellFormed(char32_t value, std::size_t bytes) {
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return value >= kSmallest[bytes] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

Decoded decodeAt(std::string_view utf8, std::size_t at) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t bytes = lengthFromLead(lead);
    if (bytes == 0 || at + bytes > utf8.size()) {
        return {};
    }
    char32_t value = bytes == 1 ? lead : lead & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(utf8[at + i]);
        if ((next & 0xC0) != 0x80) {
            return {};
        }
        value = (value << 6) | (next & 0x3Fu);
    }
    return wellFormed(value, bytes) ? Decoded{value, bytes} : Decoded{};
}

bool isControl(char32_t c) {
    return (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

} // namespace

std::u32string codePoints(std::string_view utf8) {
    std::u32string result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded next = decodeAt(utf8, at);
        at += next.bytes;
        const bool carriageReturn = next.value == U'\r' && at < utf8.size() && utf8[at] == '\n';
        if (!carriageReturn) {
            result.push_back(isControl(next.value) ? U' ' : next.value);
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
