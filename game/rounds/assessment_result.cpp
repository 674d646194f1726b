#include "game/rounds/assessment_result.hpp"

#include <algorithm>

namespace game {
namespace {

constexpr int kLeastPlacementPercent = 80;

} // namespace

int passPercent(const Module& module, bool placement) {
    return placement ? std::max(module.assessment.mastery, kLeastPlacementPercent) : module.assessment.mastery;
}

int rightToPass(const Module& module, bool placement) {
    const auto asked = static_cast<int>(module.assessment.asks.size());
    return (passPercent(module, placement) * asked + 99) / 100;
}

AssessmentTaken assessmentResult(const Round& round, const Module& module, const engine::Timestamp& at) {
    AssessmentTaken taken;
    taken.module = module.id;
    taken.placement = round.context() == AttemptContext::placement;
    taken.right = round.firstTry();
    taken.asked = round.items();
    taken.passed = taken.asked > 0 && taken.right * 100 >= passPercent(module, taken.placement) * taken.asked;
    taken.at = at;
    return taken;
}

} // namespace game
