#include "engine/core/utf8.hpp"

#include <algorithm>
#include <cassert>

namespace engine {
namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

/// The length its first byte promises, 0 for a byte that cannot be first.
std::size_t promisedLength(unsigned char lead) {
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

bool isScalar(char32_t code, std::size_t length) {
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= kLeast[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

} // namespace

Utf8Character firstCharacter(std::string_view text) {
    assert(!text.empty());
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = promisedLength(lead);
    if (length == 0 || length > text.size()) {
        return {};
    }
    char32_t code = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[i])) {
            return {};
        }
        code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    }
    return isScalar(code, length) ? Utf8Character{code, length} : Utf8Character{};
}

std::size_t countCharacters(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const bool isAscii = static_cast<unsigned char>(text.front()) < 0x80;
        text.remove_prefix(isAscii ? 1 : std::max<std::size_t>(firstCharacter(text).length, 1));
        ++count;
    }
    return count;
}

void appendUtf8(std::string& text, char32_t code) {
    assert(isScalar(code, 1));
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
        return;
    }
    if (code < 0x800) {
        put(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            put(0xE0 | (code >> 12));
        } else {
            put(0xF0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3F));
        }
        put(0x80 | ((code >> 6) & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

} // namespace engine
