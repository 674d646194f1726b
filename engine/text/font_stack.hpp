#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/text/font_face.hpp"
#include "engine/text/text_style.hpp"

namespace engine {

/// The shipped faces and, behind them, the fonts of other scripts in the order they are asked.
class FontStack {
public:
    /// Throws std::runtime_error when a shipped face is missing or broken; other fonts may be absent.
    explicit FontStack(const std::filesystem::path& folder);

    const FontFace& face(std::size_t index) const { return m_faces[index]; }
    std::size_t indexOf(Face face) const { return static_cast<std::size_t>(face); }
    /// The first font, beginning with the style's own, that can show these characters together (a letter and its
    /// marks, an emoji sequence); failing that, one for the first of them; failing that, the style's own.
    std::size_t fontFor(Face style, std::u32string_view characters) const;

private:
    struct FreeLibrary {
        void operator()(FT_LibraryRec_* library) const;
    };

    bool covers(const FontFace& face, std::u32string_view characters) const;

    std::unique_ptr<FT_LibraryRec_, FreeLibrary> m_library;
    std::vector<FontFace> m_faces;
};

} // namespace engine
