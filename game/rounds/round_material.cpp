#include "game/rounds/round_material.hpp"

#include <algorithm>
#include <utility>

namespace game {
namespace {

using Nuggets = std::vector<const Nugget*>;

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

void keepFirst(Nuggets& nuggets, int count) {
    nuggets.resize(std::min(nuggets.size(), static_cast<std::size_t>(std::max(count, 0))));
}

} // namespace

RoundMaterial RoundMaterial::ofToday(const RepRecord& record, const engine::Timestamp& now,
                                     const DayLimits& limits) {
    const auto today = engine::LocalDay::of(now);
    const int dueLeft = std::max(0, limits.due - record.days().dueAnswers(today));
    const auto& all = record.library().nuggets();
    RoundMaterial material;
    material.due = dueAmong(all, record, now);
    // New nuggets on top of a backlog would only make it grow.
    if (material.due.size() <= static_cast<std::size_t>(dueLeft)) {
        material.fresh = freshOfOpenModules(record);
        keepFirst(material.fresh, limits.fresh - record.days().newNuggets(today));
    }
    keepFirst(material.due, dueLeft);
    material.later = laterAmong(all, record, now);
    const auto lately = [&](const Nugget* nugget) { return seenLately(*nugget, record, now); };
    material.later.erase(std::remove_if(material.later.begin(), material.later.end(), lately),
                         material.later.end());
    return material;
}

RoundMaterial RoundMaterial::ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now) {
    Nuggets all;
    for (const auto& nugget : module.nuggets) {
        all.push_back(&nugget);
    }
    return {dueAmong(all, record, now), record.campaign().unmetNuggets(module), laterAmong(all, record, now)};
}

} // namespace game
