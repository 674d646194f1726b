#include "engine/text/font_stack.hpp"

#include <algorithm>
#include <array>
#include <fmt/core.h>
#include <ft2build.h>
#include <hb.h>
#include <stdexcept>
#include FT_FREETYPE_H

#include "engine/text/code_points.hpp"

namespace engine {

namespace {

/// A family as fontconfig knows it, with its styles: as it is, bold, italic, both.
struct Named {
    std::string_view family;
    std::array<std::string_view, 4> styles;
};

constexpr std::string_view kDisplay = "Quicksand";
constexpr std::string_view kBody = "Cabin";
constexpr std::string_view kEmoji = "Noto Color Emoji";
/// In the order of Face.
constexpr std::array<Named, 3> kHouse = {{{kDisplay, {"Bold", "", "", ""}},
                                          {kBody, {"Regular", "SemiBold", "Italic", "SemiBold Italic"}},
                                          {kBody, {"SemiBold", "", "SemiBold Italic", ""}}}};
/// Fonts that may be missing come last, so what the others have looks alike everywhere; emoji after all, since
/// other fonts draw digits and signs in the text's own colour.
constexpr std::array<Named, 10> kFallbacks = {{{"Noto Sans", {"Regular", "Bold", "Italic", "Bold Italic"}},
                                               {"Noto Sans Arabic", {"Regular", "Bold", "", ""}},
                                               {"Noto Sans Hebrew", {"Regular", "Bold", "", ""}},
                                               {"Noto Sans Devanagari", {"Regular", "Bold", "", ""}},
                                               {"Noto Sans Thai", {"Regular", "Bold", "", ""}},
                                               {"Noto Sans Math", {"Regular", "", "", ""}},
                                               {"Noto Sans Symbols", {"Regular", "Bold", "", ""}},
                                               {"Noto Sans Symbols2", {"Regular", "", "", ""}},
                                               {"Noto Sans CJK JP", {"Regular", "", "", ""}},
                                               {kEmoji, {"Regular", "", "", ""}}}};
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

FontStack::FontStack(const FontFiles& installed) : m_library(startFreeType()), m_installed(installed) {
    const auto add = [this](const Named& named) {
        Family family;
        for (std::size_t i = 0; i < named.styles.size(); ++i) {
            if (!named.styles[i].empty()) {
                family.files[i] = m_installed.find(named.family, named.styles[i]);
            }
        }
        const bool there = !family.files[0].empty();
        if (there) {
            m_families.push_back(std::move(family));
        }
        return there;
    };
    for (const Named& named : kHouse) {
        if (!add(named)) {
            throw std::runtime_error(fmt::format("The font {} {} is not installed; install the package {}.",
                                                 named.family, named.styles[0],
                                                 named.family == kBody ? "fonts-cabin" : "fonts-quicksand"));
        }
        face(fontOf(m_families.size() - 1, Emphasis::none));
    }
    for (const Named& named : kFallbacks) {
        if (add(named) && named.family == kEmoji) {
            m_emoji = fontOf(m_families.size() - 1, Emphasis::none);
        }
    }
    m_house = m_families.size();
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

std::optional<std::size_t> FontStack::houseFontFor(FaceStyle style, std::u32string_view characters) const {
    if (const auto own = coveringFont(static_cast<std::size_t>(style.face), style.emphasis, characters)) {
        return own;
    }
    for (std::size_t family = kHouse.size(); family < m_house; ++family) {
        if (const auto other = coveringFont(family, style.emphasis, characters)) {
            return other;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> FontStack::open(const FontFile& file) const {
    for (std::size_t family = m_house; family < m_families.size(); ++family) {
        const FontFile& known = m_families[family].files[0];
        if (known.path == file.path && known.index == file.index) {
            return family;
        }
    }
    if (file.empty()) {
        return std::nullopt;
    }
    m_families.emplace_back().files[0] = file;
    try {
        face(fontOf(m_families.size() - 1, Emphasis::none));
    } catch (const std::runtime_error&) {
        // A broken one is as good as none.
        m_families.pop_back();
        return std::nullopt;
    }
    return m_families.size() - 1;
}

std::optional<std::size_t> FontStack::otherFamilyFor(char32_t character) const {
    const auto [at, isNew] = m_others.try_emplace(character);
    if (isNew) {
        at->second = open(m_installed.holding(character));
        if (!at->second) {
            m_missing.insert(character);
        }
    }
    return at->second;
}

std::size_t FontStack::fontFor(FaceStyle style, std::u32string_view characters) const {
    if (m_emoji && isEmoji(characters) && face(*m_emoji).coloured() && covers(*m_emoji, characters)) {
        return *m_emoji;
    }
    if (const auto known = houseFontFor(style, characters)) {
        return *known;
    }
    if (characters.size() > 1) {
        return fontFor(style, characters.substr(0, 1));
    }
    const auto other = otherFamilyFor(characters.front());
    return other ? fontOf(*other, style.emphasis) : indexOf(style);
}

} // namespace engine
