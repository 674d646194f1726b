#pragma once

#include <string>

#include "game/content/course.hpp"

namespace game {

// Which characters a rep needs who types answers letter by letter on the screen. Answers are compared folded
// (engine::foldedText), so these are folded, in the order of Unicode, each once. Of a whole course, so that they
// give no single answer away.

/// Of its fill-ins, besides a–z, 0–9, the space and the hyphen.
std::u32string wordLetters(const Course& course);
/// Of the units its numbers ask for, besides 0–9, the point, the minus and the space.
std::u32string unitLetters(const Course& course);

} // namespace game
