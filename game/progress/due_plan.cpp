#include "game/progress/due_plan.hpp"

#include <algorithm>
#include <cmath>

#include "game/scoring/recall_value.hpp"

namespace game {
namespace {

engine::Timestamp later(engine::Timestamp from, double days) {
    from.utcMs += static_cast<std::int64_t>(std::ceil(days * static_cast<double>(engine::kMsPerDay)));
    return from;
}

/// 04:00, as LocalDay has it.
engine::Timestamp startOf(const engine::LocalDay& day, int offsetMinutes) {
    const std::int64_t local = day.number * engine::kMsPerDay + 4 * engine::kMsPerHour;
    return {local - offsetMinutes * engine::kMsPerMinute, offsetMinutes};
}

} // namespace

engine::Timestamp DuePlan::answered(const NuggetId& nugget, const engine::Timestamp& at, double interval) {
    Plan& plan = m_plans[nugget];
    if (plan.answers > 0) {
        m_load.add(engine::LocalDay::of(plan.due), -1);
    }
    const double elapsed = plan.answers > 0 ? std::max(engine::daysBetween(plan.answered, at), 0.0) : 0.0;
    const IntervalRange range = fuzzRange(interval, elapsed);
    ++plan.answers;
    plan.answered = at;
    if (range.least == range.most) {
        plan.due = later(at, std::max(interval, kSoonestDays));
    } else {
        engine::Rng rng(engine::Rng::mix(static_cast<std::uint64_t>(plan.answers), nugget.text()));
        const engine::LocalDay today = engine::LocalDay::of(at);
        plan.due = startOf({today.number + m_load.pick(today, range, rng)}, at.offsetMinutes);
    }
    m_load.add(engine::LocalDay::of(plan.due));
    return plan.due;
}

void DuePlan::reset(const NuggetId& nugget) {
    const auto plan = m_plans.find(nugget);
    if (plan != m_plans.end()) {
        m_load.add(engine::LocalDay::of(plan->second.due), -1);
        m_plans.erase(plan);
    }
}

std::optional<engine::Timestamp> DuePlan::dueAt(const NuggetId& nugget) const {
    const auto plan = m_plans.find(nugget);
    return plan == m_plans.end() ? std::nullopt : std::optional(plan->second.due);
}

} // namespace game
