#pragma once

namespace engine {

/// Whether XML 1.0 can hold this character.
constexpr bool isXmlCharacter(char32_t code) {
    if (code < 0x20) {
        return code == U'\t' || code == U'\n' || code == U'\r';
    }
    return (code < 0xD800 || code > 0xDFFF) && code != 0xFFFE && code != 0xFFFF && code <= 0x10FFFF;
}

} // namespace engine
