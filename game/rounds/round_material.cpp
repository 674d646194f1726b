#include "game/rounds/round_material.hpp"

#include <algorithm>
#include <utility>

#include "game/rounds/recent_practice.hpp"

namespace game {
namespace {

using Nuggets = std::vector<const Nugget*>;

/// A rep who has time left keeps recall above this.
constexpr double kSpareRetention = 0.98;

/// Lowest key first, equals as they stood.
template <class Key>
Nuggets sorted(std::vector<std::pair<Key, const Nugget*>> keyed) {
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Nuggets nuggets;
    for (const auto& [key, nugget] : keyed) {
        nuggets.push_back(nugget);
    }
    return nuggets;
}

Nuggets dueAmong(const Nuggets& nuggets, const RepRecord& record, const engine::Timestamp& now) {
    std::vector<std::pair<double, const Nugget*>> due;
    for (const auto* nugget : nuggets) {
        if (record.isDue(nugget->id, now)) {
            due.push_back({record.retrievability(nugget->id, now), nugget});
        }
    }
    return sorted(std::move(due));
}

Nuggets laterAmong(const Nuggets& nuggets, const RepRecord& record, const engine::Timestamp& now) {
    std::vector<std::pair<std::int64_t, const Nugget*>> later;
    for (const auto* nugget : nuggets) {
        const auto due = record.dueAt(nugget->id);
        if (due && due->utcMs > now.utcMs) {
            later.push_back({due->utcMs, nugget});
        }
    }
    return sorted(std::move(later));
}

bool seenLately(const Nugget& nugget, const RepRecord& record, const engine::Timestamp& now) {
    const auto* recall = record.ledger().find(nugget.id.text());
    return recall != nullptr && engine::daysBetween(recall->lastExposure, now) < kSoonestDays;
}

/// Answered before and not seen lately: those that `isDue`, lowest `dueKey` first, and all others, worth most
/// first.
template <class IsDue, class DueKey>
void sortOut(const RecallForecast& forecast, const IsDue& isDue, const DueKey& dueKey, RoundMaterial& material) {
    std::vector<std::pair<double, const Nugget*>> due;
    std::vector<std::pair<double, const Nugget*>> later;
    for (const auto* nugget : forecast.record().library().nuggets()) {
        if (!forecast.record().dueAt(nugget->id) || seenLately(*nugget, forecast.record(), forecast.now())) {
            continue;
        }
        if (isDue(nugget->id)) {
            due.push_back({dueKey(nugget->id), nugget});
        } else {
            later.push_back({-forecast.worth(nugget->id), nugget});
        }
    }
    material.due = sorted(std::move(due));
    material.later = sorted(std::move(later));
}

/// How many have faded below what anybody may want.
std::ptrdiff_t overdue(const Nuggets& due, const RecallForecast& forecast) {
    return std::count_if(due.begin(), due.end(), [&](const Nugget* nugget) {
        return forecast.recall(nugget->id) < RepRecord::kLeastRetention;
    });
}

/// New nuggets of the unlocked modules: the first of each, the second of each, and so on.
Nuggets freshOfOpenModules(const RepRecord& record) {
    std::vector<Nuggets> columns;
    for (const auto& course : record.library().courses()) {
        for (const auto& module : course.modules) {
            if (record.campaign().status(module) != ModuleStatus::locked) {
                columns.push_back(record.campaign().unmetNuggets(module));
            }
        }
    }
    Nuggets fresh;
    for (std::size_t row = 0, found = 1; found > 0; ++row) {
        found = 0;
        for (const auto& column : columns) {
            if (row < column.size()) {
                fresh.push_back(column[row]);
                ++found;
            }
        }
    }
    return fresh;
}

/// How many of the due ones, sorted by it, a second is worth more for than for a new one.
std::size_t worthMoreThanFresh(const RoundMaterial& material, const RecallForecast& forecast) {
    if (material.fresh.empty()) {
        return material.due.size();
    }
    const double fresh = forecast.worth(material.fresh.front()->id);
    const auto end = std::find_if(material.due.begin(), material.due.end(),
                                  [&](const Nugget* nugget) { return forecast.worth(nugget->id) < fresh; });
    return static_cast<std::size_t>(end - material.due.begin());
}

void keepFirst(Nuggets& nuggets, int count) {
    nuggets.resize(std::min(nuggets.size(), static_cast<std::size_t>(std::max(count, 0))));
}

} // namespace

RoundMaterial RoundMaterial::ofToday(const RecallForecast& forecast, const DayLimits& limits) {
    const RepRecord& record = forecast.record();
    const auto today = engine::LocalDay::of(forecast.now());
    const RecentPractice practice(record, forecast.now());
    const bool slipping = practice.isSlipping();
    RoundMaterial material;
    const auto isDue = [&](const NuggetId& nugget) {
        return forecast.isFading(nugget) || record.isDue(nugget, forecast.now());
    };
    const auto dueKey = [&](const NuggetId& nugget) {
        return slipping ? forecast.recall(nugget) : -forecast.worth(nugget);
    };
    sortOut(forecast, isDue, dueKey, material);
    // New nuggets on top of a backlog that slips away would only make it grow.
    if (!slipping || overdue(material.due, forecast) <= limits.due) {
        material.fresh = freshOfOpenModules(record);
        keepFirst(material.fresh, limits.fresh - record.days().newNuggets(today));
    }
    keepFirst(material.due, limits.due - record.days().dueAnswers(today));
    material.beforeFresh = slipping ? material.due.size() : worthMoreThanFresh(material, forecast);
    material.dueFirst = !practice.isShortOfTime();
    return material;
}

RoundMaterial RoundMaterial::ofSpareTime(const RecallForecast& forecast) {
    RoundMaterial material;
    sortOut(
        forecast, [&](const NuggetId& nugget) { return forecast.recall(nugget) < kSpareRetention; },
        [&](const NuggetId& nugget) { return -forecast.worth(nugget); }, material);
    return material;
}

RoundMaterial RoundMaterial::ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now) {
    Nuggets all;
    for (const auto& nugget : module.nuggets) {
        all.push_back(&nugget);
    }
    Nuggets due = dueAmong(all, record, now);
    const std::size_t beforeFresh = due.size();
    return {std::move(due), record.campaign().unmetNuggets(module), laterAmong(all, record, now), beforeFresh};
}

} // namespace game
