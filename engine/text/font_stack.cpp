#include "engine/text/font_stack.hpp"

#include <algorithm>
#include <array>
#include <ft2build.h>
#include <hb.h>
#include <stdexcept>
#include FT_FREETYPE_H

#include "engine/text/code_points.hpp"

namespace engine {

namespace {

/// In the order of Face.
constexpr std::array kShipped = {"display.ttf", "body.otf", "body-bold.otf"};
/// Fonts that may be missing come last, so what the others have looks alike everywhere; emoji after all, since
/// other fonts draw digits and signs in the text's own colour.
constexpr std::array kFallbacks = {"NotoSans-Regular.ttf",        "NotoSansArabic-Regular.ttf",
                                   "NotoSansHebrew-Regular.ttf",  "NotoSansDevanagari-Regular.ttf",
                                   "NotoSansThai-Regular.ttf",    "NotoSansMath-Regular.ttf",
                                   "NotoSansSymbols-Regular.ttf", "NotoSansSymbols2-Regular.ttf",
                                   "NotoSansCJK-Regular.ttc",     "NotoColorEmoji.ttf"};
constexpr char32_t kAsEmoji = 0xFE0F;
constexpr char32_t kAsText = 0xFE0E;

/// Characters that are pictures unless told otherwise, also where a font of signs has them (Unicode's
/// Emoji_Presentation).
bool isEmoji(std::u32string_view characters) {
    constexpr std::u32string_view kSingle = U"⌚⌛⏩⏪⏫⏬⏰⏳☔☕♿⚓⚡⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗⭐⭕";
    if (characters.find(kAsText) != std::u32string_view::npos) {
        return false;
    }
    const char32_t first = characters.front();
    return (first >= 0x1F300 && first <= 0x1FAFF) || kSingle.find(first) != std::u32string_view::npos ||
           characters.find(kAsEmoji) != std::u32string_view::npos;
}

bool isInvisible(char32_t c) {
    return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

FT_Library startFreeType() {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) {
        throw std::runtime_error("FreeType does not start.");
    }
    return library;
}

} // namespace

void FontStack::FreeLibrary::operator()(FT_LibraryRec_* library) const {
    FT_Done_FreeType(library);
}

FontStack::FontStack(const std::filesystem::path& folder) : m_library(startFreeType()) {
    m_faces.reserve(kShipped.size() + kFallbacks.size());
    for (const char* name : kShipped) {
        m_faces.emplace_back(m_library.get(), folder / name);
    }
    for (const char* name : kFallbacks) {
        std::error_code problem;
        if (std::filesystem::is_regular_file(folder / name, problem)) {
            m_faces.emplace_back(m_library.get(), folder / name);
        }
    }
}

bool FontStack::covers(const FontFace& face, std::u32string_view characters) const {
    // A letter with its accent also counts when the font has the two as one glyph.
    hb_codepoint_t whole = 0;
    const bool composed = characters.size() == 2 && hb_unicode_compose(hb_unicode_funcs_get_default(),
                                                                       characters[0], characters[1], &whole) != 0;
    if (composed && face.has(whole)) {
        return true;
    }
    return std::all_of(characters.begin(), characters.end(),
                       [&face](char32_t c) { return isInvisible(c) || face.has(c); });
}

std::size_t FontStack::fontFor(Face style, std::u32string_view characters) const {
    const std::size_t own = indexOf(style);
    if (isEmoji(characters) && m_faces.back().coloured() && covers(m_faces.back(), characters)) {
        return m_faces.size() - 1;
    }
    if (covers(m_faces[own], characters)) {
        return own;
    }
    for (std::size_t i = kShipped.size(); i < m_faces.size(); ++i) {
        if (covers(m_faces[i], characters)) {
            return i;
        }
    }
    return characters.size() > 1 ? fontFor(style, characters.substr(0, 1)) : own;
}

} // namespace engine
