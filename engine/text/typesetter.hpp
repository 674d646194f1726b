#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/text/font_files.hpp"
#include "engine/text/glyph_atlas.hpp"
#include "engine/text/script.hpp"
#include "engine/text/text_block.hpp"
#include "engine/text/text_style.hpp"

namespace engine {

/// Turns UTF-8 of every script into lines of glyphs: shaping (HarfBuzz), both directions (FriBidi), fallback from
/// font to font, line breaking. Needs no display, so layouts can be tested anywhere. What was set once is
/// remembered.
class Typesetter {
public:
    /// Throws std::runtime_error when a face of the house is missing, see FontStack.
    explicit Typesetter(const FontFiles& installed);
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// Breaks at spaces, and inside a word that alone is wider than `maxWidth` (pixels; <= 0: never breaks), with a
    /// hyphen between syllables where it has some. `\n` ends a line. The block stays valid until the next call of
    /// `forget`; broken UTF-8 shows as U+FFFD.
    const TextBlock& set(std::string_view utf8, const TextStyle& style, float maxWidth = 0.0f);
    /// Drops blocks not asked for lately; the caller does so between frames, now and then.
    void evict();
    /// What is set in place of each text, as another language would say it: for trying layouts with longer words.
    /// Nothing: the text itself. Blocks set before are gone.
    void setWording(std::function<std::string(std::string_view)> wording);

    /// A script that something was written in since the last call and that no font here has; each is named once.
    std::optional<Script> takeLacking();

    /// Where the glyphs' pixels are.
    const GlyphAtlas& atlas() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
