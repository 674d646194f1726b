#pragma once

#include <string>

#include "game/content/library.hpp"
#include "game/content/question.hpp"

namespace game {

/// What makes a question ask for the same fact, as eight hexadecimal digits: its type and its right answer. Its
/// prompt, its reason, wrong options, further accepted spellings and the order of what has none may change. Saves
/// hold it: the same question has the same mark in every version of the game.
std::string factMark(const QuestionBody& body);

/// The same of a whole library, as sixteen digits: which modules, nuggets and questions there are in which order,
/// and what they ask for.
std::string levelsMark(const Library& library);

} // namespace game
