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
    /// Those whose windows are lit: met, and not missed since they were last recalled.
    std::size_t lit = 0;
    /// Mean light of all its windows, met or not, 0 … 1.
    double brightness = 0.0;
};

/// What a rep's city looks like at one moment: its buildings and its windows in the order of the modules and their
/// nuggets, as in a CityPlan.
struct CityState {
    std::vector<BuildingState> buildings;
    /// Light of each window, 0 … 1; 0 for a nugget never answered, or missed.
    std::vector<float> recall;

    static CityState of(const std::vector<const Module*>& modules, const RepRecord& record,
                        const engine::Timestamp& now);
};

} // namespace game
