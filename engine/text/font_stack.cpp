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

/// The files of a face: as it is, bold, italic, both.
using Files = std::array<const char*, 4>;

/// In the order of Face.
constexpr std::array<Files, 3> kShipped = {
    {{"display.ttf", "", "", ""},
     {"body.otf", "body-bold.otf", "body-italic.otf", "body-bold-italic.otf"},
     {"body-bold.otf", "", "body-bold-italic.otf", ""}}};
/// Fonts that may be missing come last, so what the others have looks alike everywhere; emoji after all, since
/// other fonts draw digits and signs in the text's own colour.
constexpr std::array<Files, 10> kFallbacks = {
    {{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf"},
     {"NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf", "", ""},
     {"NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf", "", ""},
     {"NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf", "", ""},
     {"NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf", "", ""},
     {"NotoSansMath-Regular.ttf", "", "", ""},
     {"NotoSansSymbols-Regular.ttf", "NotoSansSymbols-Bold.ttf", "", ""},
     {"NotoSansSymbols2-Regular.ttf", "", "", ""},
     {"NotoSansCJK-Regular.ttc", "", "", ""},
     {"NotoColorEmoji.ttf", "", "", ""}}};
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
    const auto add = [this, &folder](const Files& files) {
        Family& family = m_families.emplace_back();
        for (std::size_t i = 0; i < files.size(); ++i) {
            std::error_code problem;
            const std::filesystem::path file = folder / files[i];
            if (i == 0 || std::filesystem::is_regular_file(file, problem)) {
                family.files[i] = file;
            }
        }
    };
    m_families.reserve(kShipped.size() + kFallbacks.size());
    for (const Files& files : kShipped) {
        add(files);
        face(fontOf(m_families.size() - 1, Emphasis::none));
    }
    for (const Files& files : kFallbacks) {
        std::error_code problem;
        if (std::filesystem::is_regular_file(folder / files.front(), problem)) {
            add(files);
        }
    }
}

const FontFace& FontStack::face(std::size_t index) const {
    const Family& family = m_families[index / kEmphases];
    const auto emphasis = static_cast<Emphasis>(index % kEmphases);
    std::unique_ptr<FontFace>& opened = family.faces[index % kEmphases];
    if (!opened) {
        // The nearest file there is, and the rest drawn.
        const std::size_t bold = isBold(emphasis) && !family.files[1].empty() ? 1 : 0;
        const std::size_t file = family.files[index % kEmphases].empty() ? bold : index % kEmphases;
        const auto given = static_cast<Emphasis>(file);
        const DrawnEmphasis drawn{isBold(emphasis) && !isBold(given), isItalic(emphasis) && !isItalic(given)};
        opened = std::make_unique<FontFace>(m_library.get(), family.files[file], drawn);
    }
    return *opened;
}

bool FontStack::covers(std::size_t font, std::u32string_view characters) const {
    const FontFace& own = face(font);
    // A letter with its accent also counts when the font has the two as one glyph.
    hb_codepoint_t whole = 0;
    const bool composed = characters.size() == 2 && hb_unicode_compose(hb_unicode_funcs_get_default(),
                                                                       characters[0], characters[1], &whole) != 0;
    if (composed && own.has(whole)) {
        return true;
    }
    return std::all_of(characters.begin(), characters.end(),
                       [&own](char32_t c) { return isInvisible(c) || own.has(c); });
}

std::optional<std::size_t> FontStack::coveringFont(std::size_t family, Emphasis emphasis,
                                                   std::u32string_view characters) const {
    const std::size_t plain = fontOf(family, Emphasis::none);
    if (!covers(plain, characters)) {
        return std::nullopt;
    }
    const std::size_t font = fontOf(family, emphasis);
    return covers(font, characters) ? font : plain;
}

std::size_t FontStack::fontFor(FaceStyle style, std::u32string_view characters) const {
    const std::size_t last = fontOf(m_families.size() - 1, Emphasis::none);
    if (isEmoji(characters) && face(last).coloured() && covers(last, characters)) {
        return last;
    }
    if (const auto own = coveringFont(static_cast<std::size_t>(style.face), style.emphasis, characters)) {
        return *own;
    }
    for (std::size_t family = kShipped.size(); family < m_families.size(); ++family) {
        if (const auto other = coveringFont(family, style.emphasis, characters)) {
            return *other;
        }
    }
    return characters.size() > 1 ? fontFor(style, characters.substr(0, 1)) : indexOf(style);
}

} // namespace engine
