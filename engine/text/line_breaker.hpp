#pragma once

#include <string_view>
#include <vector>

namespace engine {

/// Which characters stand on a line; the space at which it was broken belongs to none.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    float width = 0.0f;
};

/// Whether a line may end between these two characters: after spaces and hyphens, and around Chinese and Japanese
/// characters, except before closing and after opening punctuation.
bool mayBreakBetween(char32_t before, char32_t after);

/// One paragraph into lines no wider than `maxWidth` (<= 0: a single line). A word that alone is wider is broken
/// inside; only what cannot be divided at all sticks out. `advances` as ShapedParagraph gives them, in the unit of
/// `maxWidth`.
std::vector<Line> breakLines(std::u32string_view characters, const std::vector<float>& advances, float maxWidth);

} // namespace engine
