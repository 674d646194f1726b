#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "engine/core/emphasis.hpp"
#include "engine/text/font_face.hpp"
#include "engine/text/text_style.hpp"

namespace engine {

/// The face a text is set in, and how a stretch of it stands out.
struct FaceStyle {
    Face face = Face::body;
    Emphasis emphasis = Emphasis::none;
};

/// The faces of the house and, behind them, the fonts of other scripts in the order they are asked: first those the
/// house knows, so that texts look alike everywhere, then whatever else is installed. Each is four fonts: as it is,
/// bold, italic, and both; where there is no file for one of them it is drawn from the file there is.
class FontStack {
public:
    /// Throws std::runtime_error when a face of the house is missing (it says which package has it) or broken;
    /// other fonts may be absent.
    explicit FontStack(const FontFiles& installed);

    /// Opened when it is first asked for.
    const FontFace& face(std::size_t index) const;
    std::size_t indexOf(FaceStyle style) const {
        return fontOf(static_cast<std::size_t>(style.face), style.emphasis);
    }
    /// The first font, beginning with the style's own, that can show these characters together (a letter and its
    /// marks, an emoji sequence); failing that, one for the first of them; failing that, the style's own.
    std::size_t fontFor(FaceStyle style, std::u32string_view characters) const;
    /// What was asked for and no font has.
    const std::set<char32_t>& missing() const { return m_missing; }

private:
    struct FreeLibrary {
        void operator()(FT_LibraryRec_* library) const;
    };

    /// The files of one face, by Emphasis; empty where there is none.
    struct Family {
        FontFile files[4];
        mutable std::unique_ptr<FontFace> faces[4];
    };

    static constexpr std::size_t kEmphases = 4;
    static std::size_t fontOf(std::size_t family, Emphasis emphasis) {
        return family * kEmphases + static_cast<std::size_t>(emphasis);
    }
    bool covers(std::size_t font, std::u32string_view characters) const;
    std::optional<std::size_t> open(const FontFile& file) const;
    /// One the house does not know; the same for a character whatever was asked for before.
    std::optional<std::size_t> otherFamilyFor(char32_t character) const;
    std::optional<std::size_t> houseFontFor(FaceStyle style, std::u32string_view characters) const;
    std::optional<std::size_t> coveringFont(std::size_t family, Emphasis emphasis,
                                            std::u32string_view characters) const;

    std::unique_ptr<FT_LibraryRec_, FreeLibrary> m_library;
    FontFiles m_installed;
    /// The house's and its fallbacks, then others.
    mutable std::vector<Family> m_families;
    std::size_t m_house = 0;
    mutable std::map<char32_t, std::optional<std::size_t>> m_others;
    std::optional<std::size_t> m_emoji;
    mutable std::set<char32_t> m_missing;
};

} // namespace engine
