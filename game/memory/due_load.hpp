#pragma once

#include <array>
#include <map>

#include "engine/core/rng.hpp"
#include "engine/core/timestamp.hpp"
#include "game/memory/interval_fuzz.hpp"

namespace game {

/// How much of a week's practice each of its days takes, Monday first. Only proportions count; a day of 0 is free.
struct WorkWeek {
    std::array<double, 7> share{1, 1, 1, 1, 1, 0, 0};

    double of(const engine::LocalDay& day) const { return share[static_cast<std::size_t>(day.weekday())]; }
};

/// What a rep has due on the days to come, and where the next plan goes: within its fuzz range on the day that is
/// least loaded for its share, so that no working day gets more than its share of what could have gone elsewhere.
class DueLoad {
public:
    DueLoad() = default;
    explicit DueLoad(const WorkWeek& week) : m_week(week) {}

    void add(const engine::LocalDay& day, int nuggets = 1) { m_due[day] += nuggets; }
    int on(const engine::LocalDay& day) const;

    /// The days from `today` within `range`; of equally loaded days any. Free days are taken only where the range
    /// holds no other. The plan is not added yet.
    int pick(const engine::LocalDay& today, const IntervalRange& range, engine::Rng& rng) const;

private:
    /// How full a day with so many would be with one more; free days are fuller than all others.
    double fullness(const engine::LocalDay& day, int nuggets) const;

    WorkWeek m_week;
    std::map<engine::LocalDay, int> m_due;
};

} // namespace game
