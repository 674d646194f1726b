#pragma once

#include <cstddef>
#include <vector>

#include "game/progress/rep_record.hpp"

namespace game {

/// How far a building is.
struct BuildingState {
    ModuleStatus status = ModuleStatus::locked;
    /// Share of the building that stands, 0 … 1; 1 exactly when its module is complete.
    float built = 0.0f;
    /// Nuggets ever answered.
    std::size_t met = 0;
    /// Mean recall of those, 0 … 1; 0 when there are none.
    double brightness = 0.0;
};

/// What a rep's city looks like at one moment: its buildings and its windows in the order of the modules and their
/// nuggets, as in a CityPlan.
struct CityState {
    std::vector<BuildingState> buildings;
    /// Recall now, 0 … 1; 0 for a nugget never answered.
    std::vector<float> recall;

    static CityState of(const std::vector<const Module*>& modules, const RepRecord& record,
                        const engine::Timestamp& now);
};

} // namespace game
