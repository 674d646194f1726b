#pragma once

#include "game/content/course.hpp"
#include "game/progress/log_entry.hpp"
#include "game/rounds/round.hpp"

namespace game {

/// The share of right answers that passes, in percent: the module's mastery score; of a placement test, which skips
/// everything else, never less than 80.
int passPercent(const Module& module, bool placement);
/// So many right answers of the module's assessment pass.
int rightToPass(const Module& module, bool placement);

/// What a finished assessment or placement test comes to. An assessment is passed with passPercent().
AssessmentTaken assessmentResult(const Round& round, const Module& module, const engine::Timestamp& at);

} // namespace game
