#pragma once

#include <string_view>
#include <vector>

namespace engine {

/// Which characters stand on a line; the space at which it was broken belongs to none.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    float width = 0.0f;
    /// It ends inside a word, between two syllables: a hyphen is drawn behind it, `width` has it in.
    bool hyphen = false;
};

/// How wide lines may be, and how wide a hyphen is; in the unit of the advances.
struct LineRoom {
    /// <= 0: a single line.
    float width = 0.0f;
    /// <= 0: words are broken without one.
    float hyphen = 0.0f;
};

/// One paragraph into lines no wider than the room. A word that alone is wider is broken inside, at a syllable
/// where there is one (see mayHyphenate), else anywhere; only what cannot be divided at all sticks out. `advances`
/// as ShapedParagraph gives them.
std::vector<Line> breakLines(std::u32string_view characters, const std::vector<float>& advances,
                             const LineRoom& room);

} // namespace engine
