#pragma once

#include <string>
#include <string_view>

#include "game/content/question.hpp"

namespace game {

/// How something typed was judged, and the reason in words for an author.
struct TypedVerdict {
    bool right = false;
    std::string why;
};

/// What two typed words have in common (engine::foldedText), without full stops, commas, question and exclamation
/// marks at their ends or quotes around them; never empty where the text says anything. Empty: nobody can type it.
std::string typedForm(std::string_view text);

/// Whether what was typed is one of the accepted texts, by their typedForm; where the question forgives and the
/// text has five letters or more, one slip of the finger does not matter either. Digits always do.
TypedVerdict judgeTyped(const FillIn& question, std::string_view typed);

/// Whether a number was typed that is near enough (see readNumber), with the question's unit before or behind it,
/// or with none unless the question wants it. What else is typed makes it wrong.
TypedVerdict judgeTyped(const Numeric& question, std::string_view typed);

/// What was typed with its unit, which is added where it was left out.
std::string withUnit(const Numeric& question, const std::string& typed);

} // namespace game
