#pragma once

#include <map>
#include <optional>

#include "engine/core/timestamp.hpp"
#include "game/content/ids.hpp"
#include "game/memory/due_load.hpp"

namespace game {

/// When each of a rep's nuggets comes back. What is to wait for less than 2.5 days does so to the minute; a longer
/// wait ends at the start of a day (04:00 where the rep was), within its fuzz range the one that is least loaded
/// for its share, so that no day of a week gets more than its own. Chance comes from nugget and number of answers:
/// the same answers in the order of time make the same plan.
class DuePlan {
public:
    DuePlan() = default;
    explicit DuePlan(const WorkWeek& week) : m_load(week) {}

    /// `interval`: days until recall falls to what is wanted. Takes the place of the plan before; gives when it is
    /// due. Not earlier than the last answer.
    engine::Timestamp answered(const NuggetId& nugget, const engine::Timestamp& at, double interval);

    /// As if it had never been answered.
    void reset(const NuggetId& nugget);

    /// Nothing for a nugget never answered.
    std::optional<engine::Timestamp> dueAt(const NuggetId& nugget) const;
    /// How many nuggets are planned for one day.
    int on(const engine::LocalDay& day) const { return m_load.on(day); }

private:
    struct Plan {
        int answers = 0;
        engine::Timestamp answered;
        engine::Timestamp due;
    };

    DueLoad m_load;
    std::map<NuggetId, Plan> m_plans;
};

} // namespace game
