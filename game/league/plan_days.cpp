#include "game/league/plan_days.hpp"

namespace game {
namespace {

constexpr std::int64_t kMorningMs = 9 * engine::kMsPerHour;

} // namespace

PlanDays PlanDays::of(const Team& team, const WorkCalendar& calendar, engine::LocalDay first,
                      const engine::Timestamp& now) {
    PlanDays days;
    const engine::LocalDay today = engine::LocalDay::of(now);
    for (engine::LocalDay day = first; day <= today; ++day.number) {
        if (!calendar.isWorkday(day)) {
            continue;
        }
        const std::int64_t morning = team.momentOf(day, kMorningMs, now).utcMs;
        if (day == today) {
            days.today = morning;
        } else {
            days.over.push_back(morning);
        }
    }
    return days;
}

} // namespace game
