#pragma once

#include <optional>

#include "game/rounds/round_planner.hpp"
#include "game/simulation/schedule.hpp"

namespace game {

/// Ours: what the RoundPlanner asks a rep day by day, and more while there is time.
class PlannerSchedule : public Schedule {
public:
    explicit PlannerSchedule(const Library& library, const RoundSettings& settings = {})
        : m_planner(library, settings) {}

    RoundPlan next(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed) override {
        if (!m_memory || !m_memory->stillFits(record)) {
            m_memory.emplace(record);
        }
        const RecallForecast forecast(record, now, *m_memory);
        RoundPlan plan = m_planner.daily(forecast, seed);
        return plan.empty() ? m_planner.more(forecast, seed) : plan;
    }
    /// The record knows.
    void answered(const Attempt&) override {}

private:
    RoundPlanner m_planner;
    std::optional<PersonalMemory> m_memory;
};

} // namespace game
