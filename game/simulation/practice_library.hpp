#pragma once

#include "game/content/library.hpp"

namespace game {

/// One course to practise on: `modules` modules of `nuggetsAModule` nuggets, three single-choice questions of four
/// options each, as long as real ones are.
Library practiceLibrary(int modules, int nuggetsAModule);

} // namespace game
