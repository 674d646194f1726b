#include "game/league/par.hpp"

#include <algorithm>
#include <cmath>

#include "game/progress/day_limits.hpp"

namespace game {
namespace {

/// Shorter waits are kept to the minute, longer ones are whole days; as in DuePlan.
constexpr double kWholeDaysFrom = 2.5;

/// From 09:00 to the end of the day, at 04:00: what is due by then is promised for it, as RepRecord has it.
constexpr std::int64_t kRestOfDayMs = 19 * engine::kMsPerHour;
constexpr std::int64_t kSoonestMs = 8 * engine::kMsPerHour;

std::int64_t msOf(double days) {
    return std::llround(days * static_cast<double>(engine::kMsPerDay));
}

/// Those that paid, the highest first.
template <class Iterator>
std::vector<MilliPoints> sorted(Iterator first, Iterator last) {
    std::vector<MilliPoints> points;
    for (; first != last; ++first) {
        if (first->points > 0) {
            points.push_back(first->points);
        }
    }
    std::sort(points.begin(), points.end(), std::greater<>());
    return points;
}

} // namespace

Par::Par(const PeriodRecord& start, const MemoryModel& model, double desiredRetention)
    : m_model(model), m_desiredRetention(desiredRetention), m_known(start.known.size()), m_unmet(start.unmet) {
    std::vector<Due> due;
    due.reserve(m_known);
    m_items.reserve(m_known);
    for (const KnownNugget& nugget : start.known) {
        due.emplace_back(nugget.due * engine::kMsPerMinute, m_items.size());
        m_items.push_back({{nugget.stability, nugget.difficulty, nugget.fastStability},
                           nugget.seen * engine::kMsPerMinute,
                           nugget.paid,
                           0});
    }
    m_due = decltype(m_due)(std::greater<>(), std::move(due));
}

void Par::work(std::int64_t atMs) {
    const DayLimits limits;
    const auto isPromised = [&] { return !m_due.empty() && m_due.top().first < atMs + kRestOfDayMs; };
    std::vector<Due> tooSoon;
    for (int asked = 0; asked < limits.due && isPromised();) {
        const Due next = m_due.top();
        m_due.pop();
        if (atMs - m_items[next.second].seenMs < kSoonestMs) {
            tooSoon.push_back(next);
        } else {
            ask(next.second, atMs);
            ++asked;
        }
    }
    const bool nothingWaits = !isPromised();
    std::for_each(tooSoon.begin(), tooSoon.end(), [this](const Due& due) { m_due.push(due); });
    for (int met = 0; nothingWaits && met < limits.fresh && m_unmet > 0; ++met) {
        meet(atMs);
    }
}

void Par::ask(std::size_t number, std::int64_t atMs) {
    Item& item = m_items[number];
    const double days = static_cast<double>(atMs - item.seenMs) / static_cast<double>(engine::kMsPerDay);
    const Stake stake = stakeOn(m_model, item.memory, days, item.paid);
    const MilliPoints points = rightPoints(stake, Certainty::certain, 1.0);
    item.points += points;
    m_total += points;
    item.paid = std::max(item.paid, stake.worthAfter);
    // It was seen on another day, however late.
    item.memory = m_model.review(item.memory, Rating::good, {days, std::max(std::round(days), 1.0)});
    item.seenMs = atMs;
    plan(number);
}

void Par::meet(std::int64_t atMs) {
    --m_unmet;
    m_items.push_back({m_model.first(Rating::good), atMs, 0.0, 0});
    plan(m_items.size() - 1);
}

void Par::plan(std::size_t number) {
    const Item& item = m_items[number];
    const double interval = std::max(m_model.interval(m_desiredRetention, item.memory), kSoonestDays);
    m_due.emplace(item.seenMs + msOf(interval < kWholeDaysFrom ? interval : std::round(interval)), number);
}

std::vector<MilliPoints> Par::known() const {
    return sorted(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(m_known));
}

std::vector<MilliPoints> Par::fresh() const {
    return sorted(m_items.begin() + static_cast<std::ptrdiff_t>(m_known), m_items.end());
}

} // namespace game
