#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/emphasis.hpp"

namespace engine {

/// A line of a text as its author ended it: the characters without marks, and the emphasis of each.
struct MarkedLine {
    std::u32string characters;
    std::vector<Emphasis> emphasis;
};

/// UTF-8 line by line, read as `codePoints` does; an emphasis goes on into the next line. At least one line.
std::vector<MarkedLine> markedLines(std::string_view utf8);

} // namespace engine
