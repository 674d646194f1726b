#pragma once

#include <optional>
#include <string>

#include "game/city/city_state.hpp"
#include "game/city/nugget_memory.hpp"
#include "game/rounds/day_goal.hpp"
#include "game/widgets/words.hpp"

namespace game::words {

/// `Good evening, Mara`: by the rep's own time of day.
std::string greeting(const std::string& rep, const engine::Timestamp& now);
/// What today asks for, never how much is waiting. `met`: nuggets ever answered; `done`: rounds played today.
std::string outlook(const DayOutlook& outlook, std::size_t met, int done = 0);
/// The day's goal in large letters, and what that is: `2 of 3`, `rounds today`.
struct GoalWords {
    std::string figure;
    std::string unit;
    std::string line() const { return figure + " " + unit; }
};
GoalWords goal(const DayGoal& goal);
/// What a streak forgives, and when again: `one miss is forgiven`.
std::string forgives(const Streak& streak);
/// What is seen of a building's windows: `3 of 8 windows lit, 28 % bright`, `8 windows, all dark`.
std::string windows(const Module& module, const BuildingState& state);
/// `Phishing · Spotting — 3 of 8 windows lit, 28 % bright`.
std::string building(const Course& course, const Module& module, const BuildingState& state);
/// `Lookalike domains — 74 % bright, fades in 5 days`, `… — dark since it was missed, back tomorrow`, `… — not met
/// yet`.
std::string window(const Nugget& nugget, const NuggetMemory& memory, const engine::Timestamp& now);
/// `Locked`, `Open`, `In progress`, `Complete`.
std::string status(ModuleStatus status);

/// A running total, in whole points with thousands set apart: `1,240`.
std::string total(MilliPoints points);

} // namespace game::words
