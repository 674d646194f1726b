#pragma once

#include "game/content/question.hpp"

namespace game {

/// What a rep tries out before the first round: of no course, never recorded. It says what a window is and what a
/// stake is.
Question exampleQuestion();

} // namespace game
