#include "engine/core/visible_text.hpp"

#include <cstdint>

#include <fmt/core.h>

#include "engine/core/utf8.hpp"

namespace engine {
namespace {

bool isControl(char32_t code) {
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool ofLines = code == 0x2028 || code == 0x2029;
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return control || ofLines || turns;
}

} // namespace

std::string visibleText(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const Utf8Character next = firstCharacter(text);
        const std::size_t length = next.length == 0 ? 1 : next.length;
        if (next.length == 0) {
            shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(text.front()));
        } else if (isControl(next.code)) {
            shown += fmt::format("U+{:04X}", static_cast<std::uint32_t>(next.code));
        } else {
            shown.append(text.substr(0, length));
        }
        text.remove_prefix(length);
    }
    return shown;
}

} // namespace engine
