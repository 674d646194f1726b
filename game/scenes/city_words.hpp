#pragma once

#include <optional>
#include <string>

#include "game/rounds/round_planner.hpp"
#include "game/scenes/city_state.hpp"
#include "game/scenes/words.hpp"

namespace game::words {

/// `Good evening, Mara`: by the rep's own time of day.
std::string greeting(const std::string& rep, const engine::Timestamp& now);
/// What today asks for, never how much is waiting. `met`: nuggets ever answered.
std::string outlook(const DayOutlook& outlook, std::size_t met);
/// `Phishing · Spotting — 8 windows, 74 % bright`.
std::string building(const Course& course, const Module& module, const BuildingState& state);
/// `Lookalike domains — 74 % bright, fades in 5 days`; `recall` 0 … 1, 0 for never met.
std::string window(const Nugget& nugget, double recall, const std::string& fades);
/// When a window will have faded so far that it is asked for: `fades in 5 days`, `ready to be relit`; empty for one
/// never met.
std::string fades(const std::optional<engine::Timestamp>& due, const engine::Timestamp& now);
/// `Locked`, `Open`, `In progress`, `Complete`.
std::string status(ModuleStatus status);

/// A running total, in whole points with thousands set apart: `1,240`.
std::string total(MilliPoints points);

} // namespace game::words
