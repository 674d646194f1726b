#include "game/city/city_state.hpp"

#include <algorithm>

namespace game {
namespace {

// Pages and nuggets raise the walls; the roof waits for the assessment.
constexpr float kWithoutRoof = 0.85f;

float builtShare(const Module& module, const ModuleProgress& progress, std::size_t met) {
    if (progress.status == ModuleStatus::complete) {
        return 1.0f;
    }
    if (progress.status == ModuleStatus::locked) {
        return 0.0f;
    }
    const std::size_t all = module.briefing.size() + module.nuggets.size();
    const std::size_t done = std::min(all, progress.pagesRead.size() + met);
    return all == 0 ? 0.0f : kWithoutRoof * static_cast<float>(done) / static_cast<float>(all);
}

} // namespace

CityState CityState::of(const std::vector<const Module*>& modules, const RepRecord& record,
                        const engine::Timestamp& now) {
    CityState state;
    for (const Module* module : modules) {
        BuildingState building;
        double sum = 0.0;
        for (const Nugget& nugget : module->nuggets) {
            const double light = record.windowLight(nugget.id, now);
            state.recall.push_back(static_cast<float>(light));
            building.met += record.isMet(nugget.id) ? 1 : 0;
            building.lit += light > 0.0 ? 1 : 0;
            sum += light;
        }
        building.brightness = sum / static_cast<double>(std::max<std::size_t>(1, module->nuggets.size()));
        const ModuleProgress progress = record.campaign().progress(*module);
        building.status = progress.status;
        building.built = builtShare(*module, progress, building.met);
        state.buildings.push_back(building);
    }
    return state;
}

} // namespace game
