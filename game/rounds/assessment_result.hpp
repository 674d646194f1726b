#pragma once

#include "game/content/course.hpp"
#include "game/progress/log_entry.hpp"
#include "game/rounds/round.hpp"

namespace game {

/// What a finished assessment or placement test comes to. An assessment is passed with the module's mastery score;
/// a placement test, which skips everything else, with that and never less than 80 %.
AssessmentTaken assessmentResult(const Round& round, const Module& module, const engine::Timestamp& at);

} // namespace game
