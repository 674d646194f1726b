#pragma once

#include <array>
#include <cstddef>

namespace engine {

/// What one byte of UTF-8 may be in an XML text. Every character beyond ASCII may be part of a name.
constexpr bool isXmlSpace(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

constexpr bool isXmlNameStart(char byte) {
    const auto letter = static_cast<unsigned char>(byte);
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == ':' ||
           letter >= 0x80;
}

/// A table, since it is asked for most of a text's bytes.
inline constexpr std::array<bool, 256> kXmlNameParts = [] {
    std::array<bool, 256> parts{};
    for (int byte = 0; byte < 256; ++byte) {
        parts[static_cast<std::size_t>(byte)] =
            isXmlNameStart(static_cast<char>(byte)) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
    }
    return parts;
}();

constexpr bool isXmlNamePart(char byte) {
    return kXmlNameParts[static_cast<unsigned char>(byte)];
}

} // namespace engine
