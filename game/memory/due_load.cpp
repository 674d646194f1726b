#include "game/memory/due_load.hpp"

#include <limits>
#include <vector>

namespace game {

int DueLoad::on(const engine::LocalDay& day) const {
    const auto entry = m_due.find(day);
    return entry == m_due.end() ? 0 : entry->second;
}

int DueLoad::pick(const engine::LocalDay& today, const IntervalRange& range, engine::Rng& rng) const {
    double least = std::numeric_limits<double>::infinity();
    std::vector<int> best;
    auto entry = m_due.lower_bound({today.number + range.least});
    for (int days = range.least; days <= range.most; ++days) {
        const engine::LocalDay day{today.number + days};
        const bool isLoaded = entry != m_due.end() && entry->first == day;
        const double full = fullness(day, isLoaded ? (entry++)->second : 0);
        if (full < least) {
            best.clear();
            least = full;
        }
        if (full <= least) {
            best.push_back(days);
        }
    }
    return best[rng.below(best.size())];
}

double DueLoad::fullness(const engine::LocalDay& day, int nuggets) const {
    constexpr double kFree = 1e9;
    const double share = m_week.of(day);
    const double due = nuggets + 1.0;
    return share > 0.0 ? due / share : kFree + due;
}

} // namespace game
