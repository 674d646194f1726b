#include "game/rounds/assessment_result.hpp"

#include <algorithm>

namespace game {
namespace {

constexpr int kLeastPlacementPercent = 80;

} // namespace

AssessmentTaken assessmentResult(const Round& round, const Module& module, const engine::Timestamp& at) {
    AssessmentTaken taken;
    taken.module = module.id;
    taken.placement = round.context() == AttemptContext::placement;
    taken.right = round.firstTry();
    taken.asked = round.items();
    const int mastery =
        taken.placement ? std::max(module.assessment.mastery, kLeastPlacementPercent) : module.assessment.mastery;
    taken.passed = taken.asked > 0 && taken.right * 100 >= mastery * taken.asked;
    taken.at = at;
    return taken;
}

} // namespace game
