#include "engine/text/font_files.hpp"

#include <string>
#include <tuple>

#include <fontconfig/fontconfig.h>

namespace engine {
namespace {

std::string_view stringOf(const FcPattern* font, const char* what, int number = 0) {
    FcChar8* value = nullptr;
    const bool there = FcPatternGetString(font, what, number, &value) == FcResultMatch;
    return there ? reinterpret_cast<const char*>(value) : "";
}

int numberOf(const FcPattern* font, const char* what) {
    int value = 0;
    return FcPatternGetInteger(font, what, 0, &value) == FcResultMatch ? value : 0;
}

/// A font may go by several names, of several languages.
bool goesBy(const FcPattern* font, const char* what, std::string_view name) {
    std::string_view given = stringOf(font, what);
    for (int i = 1; !given.empty() && given != name; ++i) {
        given = stringOf(font, what, i);
    }
    return given == name;
}

/// Variable fonts and what is cut out of them need more than a file and a number.
bool isPlain(const FcPattern* font) {
    constexpr int kFirstInstance = 1 << 16;
    FcBool variable = FcFalse;
    FcPatternGetBool(font, FC_VARIABLE, 0, &variable);
    return variable == FcFalse && numberOf(font, FC_INDEX) < kFirstInstance;
}

bool has(const FcPattern* font, char32_t character) {
    FcCharSet* all = nullptr;
    return FcPatternGetCharSet(font, FC_CHARSET, 0, &all) == FcResultMatch && FcCharSetHasChar(all, character);
}

/// The least of them is taken.
auto rankOf(const FcPattern* font) {
    const std::string_view family = stringOf(font, FC_FAMILY);
    const int stranger = family.starts_with("Noto Sans") ? 0 : family.starts_with("Noto ") ? 1 : 2;
    return std::tuple(stranger, family, stringOf(font, FC_FILE), numberOf(font, FC_INDEX));
}

template <class Wanted>
FontFile firstOf(FcConfig* config, Wanted wanted) {
    const FcPattern* best = nullptr;
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
        const FcPattern* font = fonts->fonts[i];
        if (wanted(font) && isPlain(font) && (best == nullptr || rankOf(font) < rankOf(best))) {
            best = font;
        }
    }
    return best == nullptr ? FontFile{} : FontFile{stringOf(best, FC_FILE), numberOf(best, FC_INDEX)};
}

} // namespace

FontFiles FontFiles::installed() {
    return FontFiles(std::shared_ptr<FcConfig>(FcInitLoadConfigAndFonts(), [](FcConfig* config) {
        if (config != nullptr) {
            FcConfigDestroy(config);
        }
    }));
}

FontFile FontFiles::find(std::string_view family, std::string_view style) const {
    return firstOf(m_config.get(), [&](const FcPattern* font) {
        return goesBy(font, FC_FAMILY, family) && goesBy(font, FC_STYLE, style);
    });
}

FontFile FontFiles::holding(char32_t character) const {
    return firstOf(m_config.get(), [&](const FcPattern* font) {
        return numberOf(font, FC_WEIGHT) == FC_WEIGHT_REGULAR && numberOf(font, FC_SLANT) == FC_SLANT_ROMAN &&
               has(font, character);
    });
}

} // namespace engine
