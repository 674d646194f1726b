#include "engine/text/script.hpp"

#define U_SHOW_CPLUSPLUS_API 0
#include <fmt/core.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace engine {
namespace {

// Latin letters as wide as Chinese ones, and narrow Japanese ones: fonts for those have them, and no others.
constexpr UChar32 kFirstWide = 0xff00;
constexpr UChar32 kLastWide = 0xffef;

std::string packageFor(UScriptCode script) {
    switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return "fonts-noto-cjk";
    default:
        return "fonts-noto-core";
    }
}

} // namespace

std::optional<Script> Script::of(char32_t character) {
    const auto code = static_cast<UChar32>(character);
    if (u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION)) {
        return Script{"emoji", "fonts-noto-color-emoji"};
    }
    if (code >= kFirstWide && code <= kLastWide) {
        return Script{"full-width", "fonts-noto-cjk"};
    }
    UErrorCode problem = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(code, &problem);
    if (U_FAILURE(problem) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED ||
        script == USCRIPT_UNKNOWN) {
        return std::nullopt;
    }
    std::string name = uscript_getName(script);
    return Script{name, packageFor(script)};
}

std::string Script::lacking() const {
    return fmt::format("No font on this computer has {}; install the package {}.",
                       name == "emoji" ? name : name + " letters", package);
}

} // namespace engine
