#pragma once

#include <string>
#include <string_view>

#include "engine/core/result.hpp"
#include "game/content/typed_text.hpp"

namespace author {

/// One line of a table of typed answers, judged.
struct JudgedLine {
    std::string name;
    std::string typed;
    game::TypedVerdict verdict;

    /// `type ⇥ case ⇥ accepted text or answer ⇥ tolerance ⇥ unit ⇥ typed`, where `\uXXXX` is one character.
    static engine::Result<JudgedLine> of(std::string_view line);
};

} // namespace author
