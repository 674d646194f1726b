#pragma once

#include <string_view>

namespace game {

/// Whether a person means the same unit by both folded texts (engine::foldedText): spaces and full stops do not
/// matter, nor does one or many (`day`, `days`; `Tag`, `Tage`), and common units may be written out or cut short
/// (`€`, `EUR`, `euros`; `hrs.`, `hours`; `%`, `percent`). `b` may have an ending in brackets: `month(s)`.
bool isSameUnit(std::string_view a, std::string_view b);
/// Whether `part` is how `unit` begins, cut short after a word of it (`%` of `% p.a.`) or the sign for degrees.
bool beginsUnit(std::string_view part, std::string_view unit);
/// Whether it is a percent sign, or says so in words.
bool isPercent(std::string_view unit);

} // namespace game
