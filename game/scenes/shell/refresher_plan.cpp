#include "game/scenes/shell/refresher_plan.hpp"

#include <algorithm>

namespace game {
namespace {

RoundPlan planOf(const SceneContext& context, std::vector<const Nugget*> nuggets, std::size_t limit) {
    const RepRecord& record = context.session.record();
    const engine::Timestamp now = context.now();
    const auto light = [&](const Nugget* nugget) { return record.windowLight(nugget->id, now); };
    nuggets.erase(std::remove_if(nuggets.begin(), nuggets.end(),
                                 [&](const Nugget* nugget) { return !record.isMet(nugget->id); }),
                  nuggets.end());
    std::stable_sort(nuggets.begin(), nuggets.end(),
                     [&](const Nugget* a, const Nugget* b) { return light(a) < light(b); });
    nuggets.resize(std::min(limit, nuggets.size()));
    RoundPlan plan;
    plan.context = AttemptContext::refresher;
    for (const Nugget* nugget : nuggets) {
        const RoundPlan one =
            context.planner().refresher(*nugget, record, context.seedFor("refresher/" + nugget->id.text()));
        plan.items.insert(plan.items.end(), one.items.begin(), one.items.end());
        plan.seconds += one.seconds;
    }
    return plan;
}

} // namespace

RoundPlan refresherOfWeakest(const SceneContext& context, std::size_t limit) {
    return planOf(context, context.library().nuggets(), limit);
}

RoundPlan refresherOfWeakest(const SceneContext& context, const Module& module, std::size_t limit) {
    std::vector<const Nugget*> nuggets;
    for (const Nugget& nugget : module.nuggets) {
        nuggets.push_back(&nugget);
    }
    return planOf(context, std::move(nuggets), limit);
}

} // namespace game
