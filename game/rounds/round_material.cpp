#include "game/rounds/round_material.hpp"

#include <algorithm>
#include <utility>

#include "game/rounds/recent_practice.hpp"

namespace game {
namespace {

using Nuggets = RoundMaterial::Nuggets;

/// A rep who has time left keeps recall above this.
constexpr double kSpareRetention = 0.98;

/// Lowest key first, equals as they stood.
Nuggets sorted(std::vector<std::pair<double, const Nugget*>> keyed) {
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Nuggets nuggets;
    for (const auto& [key, nugget] : keyed) {
        nuggets.push_back(nugget);
    }
    return nuggets;
}

bool seenLately(const Nugget& nugget, const RepRecord& record, const engine::Timestamp& now) {
    const auto* recall = record.ledger().find(nugget.id.text());
    return recall != nullptr && engine::daysBetween(recall->lastExposure, now) < kSoonestDays;
}

bool missedLast(const Nugget& nugget, const RepRecord& record) {
    return record.ledger().find(nugget.id.text())->history.back().rating == Rating::again;
}

/// Nuggets with their keys, list by list.
struct Sorting {
    using Keyed = std::vector<std::pair<double, const Nugget*>>;
    Keyed missed;
    Keyed promised;
    Keyed fading;
    Keyed later;

    RoundMaterial material() && {
        RoundMaterial material;
        material.missed = sorted(std::move(missed));
        material.promised = sorted(std::move(promised));
        material.fading = sorted(std::move(fading));
        material.later = sorted(std::move(later));
        return material;
    }
};

/// Answered before and not seen lately, by lists: the lowest `dueKey` first, and of what is not even fading what is
/// worth most.
template <class IsFading, class DueKey>
RoundMaterial sortOut(const RecallForecast& forecast, const IsFading& isFading, const DueKey& dueKey) {
    const RepRecord& record = forecast.record();
    Sorting sorting;
    for (const auto* nugget : record.library().nuggets()) {
        const NuggetId& id = nugget->id;
        if (!record.isMet(id) || seenLately(*nugget, record, forecast.now())) {
            continue;
        }
        if (record.isMissed(id)) {
            sorting.missed.emplace_back(dueKey(id), nugget);
        } else if (record.isPromised(id, forecast.now())) {
            sorting.promised.emplace_back(dueKey(id), nugget);
        } else if (isFading(id)) {
            sorting.fading.emplace_back(dueKey(id), nugget);
        } else {
            sorting.later.emplace_back(-forecast.worth(id), nugget);
        }
    }
    RoundMaterial material = std::move(sorting).material();
    // What was right again minutes later was at least known then.
    std::stable_partition(material.missed.begin(), material.missed.end(),
                          [&](const Nugget* nugget) { return missedLast(*nugget, record); });
    return material;
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

/// How many of the fading ones, sorted by it, a second is worth more for than for a new one.
std::size_t worthMoreThanFresh(const RoundMaterial& material, const RecallForecast& forecast) {
    if (material.fresh.empty()) {
        return material.fading.size();
    }
    const double fresh = forecast.worth(material.fresh.front()->id);
    const auto end = std::find_if(material.fading.begin(), material.fading.end(),
                                  [&](const Nugget* nugget) { return forecast.worth(nugget->id) < fresh; });
    return static_cast<std::size_t>(end - material.fading.begin());
}

void keepFirst(Nuggets& nuggets, std::ptrdiff_t count) {
    nuggets.resize(std::min(nuggets.size(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(count, 0))));
}

/// Cuts what is due to what is `left` of the day; of what was missed nothing.
void keepToday(RoundMaterial& material, std::ptrdiff_t left) {
    left = std::max<std::ptrdiff_t>(left - std::ssize(material.missed), 0);
    const auto today = material.promised.begin() + std::min(std::ssize(material.promised), left);
    material.heldBack.assign(today, material.promised.end());
    keepFirst(material.promised, left);
    keepFirst(material.fading, left - std::ssize(material.promised));
}

} // namespace

Nuggets RoundMaterial::due() const {
    Nuggets all = missed;
    all.insert(all.end(), promised.begin(), promised.end());
    all.insert(all.end(), fading.begin(), fading.end());
    return all;
}

RoundMaterial RoundMaterial::ofToday(const RecallForecast& forecast, const DayLimits& limits) {
    const RepRecord& record = forecast.record();
    const auto today = engine::LocalDay::of(forecast.now());
    const RecentPractice practice(record, forecast.now());
    const bool slipping = practice.isSlipping();
    RoundMaterial material = sortOut(
        forecast, [&](const NuggetId& nugget) { return forecast.isFading(nugget); },
        [&](const NuggetId& nugget) { return slipping ? forecast.recall(nugget) : -forecast.worth(nugget); });
    // More than one new nugget a round on top of a backlog would only make it grow.
    const bool backlog = slipping && overdue(material.due(), forecast) > limits.due;
    keepToday(material, limits.due - record.days().dueAnswers(today));
    material.fresh = freshOfOpenModules(record);
    keepFirst(material.fresh, limits.fresh - record.days().newNuggets(today));
    if (backlog || !material.heldBack.empty()) {
        keepFirst(material.fresh, material.due().empty() ? 0 : 1);
    }
    material.beforeFresh = slipping ? material.fading.size() : worthMoreThanFresh(material, forecast);
    material.fadingFirst = !practice.isShortOfTime();
    material.keepsPlace = true;
    return material;
}

RoundMaterial RoundMaterial::ofSpareTime(const RecallForecast& forecast) {
    return sortOut(
        forecast, [&](const NuggetId& nugget) { return forecast.recall(nugget) < kSpareRetention; },
        [&](const NuggetId& nugget) { return -forecast.worth(nugget); });
}

RoundMaterial RoundMaterial::ofModule(const Module& module, const RepRecord& record, const engine::Timestamp& now) {
    Sorting sorting;
    for (const auto& nugget : module.nuggets) {
        const auto due = record.dueAt(nugget.id);
        if (record.isMissed(nugget.id)) {
            sorting.missed.emplace_back(record.retrievability(nugget.id, now), &nugget);
        } else if (due && due->utcMs <= now.utcMs) {
            sorting.promised.emplace_back(record.retrievability(nugget.id, now), &nugget);
        } else if (due) {
            sorting.later.emplace_back(engine::daysBetween(now, *due), &nugget);
        }
    }
    RoundMaterial material = std::move(sorting).material();
    material.fresh = record.campaign().unmetNuggets(module);
    return material;
}

} // namespace game
