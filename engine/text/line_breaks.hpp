#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace engine {

/// A space that belongs to no line when one is broken at it.
bool isBreakingSpace(char32_t character);

/// Where the lines of a paragraph may end: as ICU has it (UAX 14), which knows the words of scripts without spaces
/// (Thai, Lao, Khmer, Burmese) from dictionaries. A range of numbers and a Korean word stay whole.
class LineBreaks {
public:
    explicit LineBreaks(std::u32string_view characters);

    /// Whether a line may end before the character `at`, 0 < at < size.
    bool before(std::size_t at) const { return m_before[at]; }

private:
    std::vector<bool> m_before;
};

} // namespace engine
