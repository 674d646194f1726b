#pragma once

#include <cstdio>
#include <string>

#include <zlib.h>

namespace fuzz {

/// The text with the checksum in its last `<end check="…"/>`, if it has one, that fits what stands before.
inline std::string withChecksum(std::string text) {
    constexpr std::string_view kBefore = "<end check=\"";
    constexpr std::size_t kDigits = 8;
    const std::size_t at = text.rfind(kBefore);
    if (at != std::string::npos) {
        char digits[kDigits + 1];
        const auto sum = static_cast<unsigned>(::crc32_z(0, reinterpret_cast<const Bytef*>(text.data()), at));
        std::snprintf(digits, sizeof digits, "%08x", sum);
        text.replace(at + kBefore.size(), kDigits, digits);
    }
    return text;
}

} // namespace fuzz
