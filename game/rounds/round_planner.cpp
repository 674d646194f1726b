#include "game/rounds/round_planner.hpp"

#include <algorithm>

#include "engine/core/rng.hpp"
#include "game/rounds/expected_time.hpp"
#include "game/rounds/interleaving.hpp"
#include "game/rounds/round_draft.hpp"
#include "game/rounds/round_material.hpp"

namespace game {
namespace {

/// Rounds a day from which on it is called so.
constexpr int kUsualRounds = 2;
constexpr int kFullRounds = 4;

/// Promised nuggets that a module's introduction starts with.
constexpr std::size_t kPromisedFirst = 2;

using Nuggets = RoundDraft::Nuggets;
using Claim = RoundDraft::Claim;
using Place = RoundDraft::Place;

Nuggets firstOf(const Nuggets& nuggets, std::size_t count) {
    return {nuggets.begin(), nuggets.begin() + static_cast<std::ptrdiff_t>(std::min(count, nuggets.size()))};
}

Nuggets after(std::size_t count, const Nuggets& nuggets) {
    return {nuggets.begin() + static_cast<std::ptrdiff_t>(std::min(count, nuggets.size())), nuggets.end()};
}

/// All that is promised, the place that is kept, and whatever else suits the round.
void offerAll(const RoundMaterial& material, const Nuggets& kept, RoundDraft& draft) {
    draft.add(material.missed, Claim::required, Place::missed);
    draft.add(material.promised, Claim::required, Place::promised);
    if (material.heldBack.empty()) {
        draft.add(kept, Claim::required, Place::fresh);
        draft.add(firstOf(material.fading, material.beforeFresh), Claim::wanted, Place::fading);
        draft.add(after(kept.size(), material.fresh), Claim::wanted, Place::fresh);
        draft.add(after(material.beforeFresh, material.fading), Claim::wanted,
                  material.fadingFirst ? Place::fading : Place::fadingLate);
    }
    draft.add(material.later, Claim::filler, Place::filler);
}

/// A part of what was missed; or all of it, and a part of what else is promised.
void offerMissed(const RoundMaterial& material, RoundDraft& draft) {
    if (draft.hasRoomFor({material.missed})) {
        draft.add(material.missed, Claim::required, Place::missed);
        draft.add(material.promised, Claim::promised, Place::promised);
    } else {
        draft.add(firstOf(material.missed, 1), Claim::required, Place::missed);
        draft.add(after(1, material.missed), Claim::promised, Place::missed);
    }
}

/// A part of what is promised, and the place that is kept.
void offerPromised(const RoundMaterial& material, const Nuggets& kept, RoundDraft& draft) {
    const Nuggets first = firstOf(material.promised, 1);
    draft.add(first, Claim::required, Place::promised);
    draft.add(draft.hasRoomFor({first, kept}) ? kept : Nuggets(), Claim::required, Place::fresh);
    draft.add(after(1, material.promised), Claim::promised, Place::promised);
    // Only a round full of promised ones has a place for a new one.
    draft.add(kept.empty() ? Nuggets() : material.heldBack, Claim::spare, Place::promised);
}

void offer(const RoundMaterial& material, RoundDraft& draft) {
    const bool keeps = material.keepsPlace && material.missed.empty();
    const Nuggets kept = firstOf(material.fresh, keeps ? 1 : 0);
    if (draft.hasRoomFor({material.missed, material.promised, kept})) {
        offerAll(material, kept, draft);
    } else if (material.missed.empty()) {
        offerPromised(material, kept, draft);
    } else {
        offerMissed(material, draft);
    }
}

/// Place by place, each with as few neighbours of one module as can be.
std::vector<RoundItem> arranged(const RoundDraft::Items& places, const Library& library) {
    std::vector<RoundItem> ordered;
    ModuleId last;
    for (const auto& items : places) {
        std::vector<ModuleId> modules;
        for (const auto& item : items) {
            modules.push_back(library.nugget(item.nugget)->module);
        }
        for (const std::size_t i : interleaved(modules, last)) {
            ordered.push_back(items[i]);
            last = modules[i];
        }
    }
    return ordered;
}

Nuggets promisedFirst(const RepRecord& record, const engine::Timestamp& now) {
    Nuggets promised;
    for (const Nugget* nugget : record.library().nuggets()) {
        if (record.isPromised(nugget->id, now)) {
            promised.push_back(nugget);
        }
    }
    std::stable_sort(promised.begin(), promised.end(), [&](const Nugget* a, const Nugget* b) {
        return record.windowLight(a->id, now) < record.windowLight(b->id, now);
    });
    return firstOf(promised, kPromisedFirst);
}

} // namespace

RoundPlan RoundPlanner::daily(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed,
                              const std::optional<ModuleId>& chosen) const {
    if (!chosen) {
        return daily(RecallForecast(record, now), seed);
    }
    const Module* module = m_library->module(*chosen);
    RoundPlan plan =
        module == nullptr ? RoundPlan{} : of(RoundMaterial::ofModule(*module, record, now), record, seed);
    plan.context = AttemptContext::refresher;
    return plan;
}

RoundPlan RoundPlanner::daily(const RecallForecast& forecast, std::uint64_t seed) const {
    const auto material = RoundMaterial::ofToday(forecast, {m_settings.dueADay, m_settings.newADay});
    return material.idle() ? RoundPlan{} : of(material, forecast.record(), seed);
}

RoundPlan RoundPlanner::more(const RecallForecast& forecast, std::uint64_t seed) const {
    const auto material = RoundMaterial::ofSpareTime(forecast);
    return material.idle() ? RoundPlan{} : of(material, forecast.record(), seed);
}

RoundPlan RoundPlanner::of(const RoundMaterial& material, const RepRecord& record, std::uint64_t seed) const {
    RoundDraft draft(record, m_settings, seed);
    offer(material, draft);
    RoundPlan plan;
    plan.items = arranged(draft.fitted(), *m_library);
    return timed(std::move(plan));
}

RoundPlan RoundPlanner::introduction(const Module& module, const RepRecord& record, const engine::Timestamp& now,
                                     std::uint64_t seed) const {
    const Nuggets unmet = record.campaign().unmetNuggets(module);
    if (unmet.empty()) {
        return {};
    }
    RoundDraft draft(record, m_settings, seed);
    const Nuggets first = firstOf(unmet, 1);
    Nuggets promised = promisedFirst(record, now);
    while (!promised.empty() && !draft.hasRoomFor({promised, first})) {
        promised.pop_back();
    }
    draft.add(promised, Claim::required, Place::promised);
    draft.add(first, Claim::required, Place::fresh);
    draft.add(after(1, unmet), Claim::wanted, Place::fresh);
    RoundPlan plan;
    for (const auto& items : draft.fitted()) {
        plan.items.insert(plan.items.end(), items.begin(), items.end());
    }
    return timed(std::move(plan));
}

RoundPlan RoundPlanner::assessment(const Module& module, bool placement, std::uint64_t seed) const {
    engine::Rng rng(engine::Rng::mix(seed, module.id.text()));
    RoundPlan plan;
    plan.context = placement ? AttemptContext::placement : AttemptContext::assessment;
    plan.module = module.id;
    for (const auto& ask : module.assessment.asks) {
        const Nugget* nugget = m_library->nugget(ask.nugget);
        if (nugget == nullptr) {
            continue;
        }
        const auto any = rng.below(nugget->questions.size());
        plan.items.push_back({nugget->id, ask.question ? *ask.question : nugget->questions[any].id, false, 0});
    }
    rng.shuffle(plan.items);
    return timed(std::move(plan));
}

RoundPlan RoundPlanner::refresher(const Nugget& nugget, const RepRecord& record, std::uint64_t seed) const {
    RoundDraft draft(record, m_settings, seed);
    RoundPlan plan;
    plan.context = AttemptContext::refresher;
    plan.items.push_back(draft.itemOf(nugget));
    return timed(std::move(plan));
}

DayOutlook RoundPlanner::outlook(const RecallForecast& forecast) const {
    const auto material = RoundMaterial::ofToday(forecast, {m_settings.dueADay, m_settings.newADay});
    // Beside what is held back new ones get no rounds of their own.
    const auto items =
        static_cast<int>(material.due().size() + (material.heldBack.empty() ? material.fresh.size() : 0));
    DayOutlook outlook;
    outlook.rounds = (items + m_settings.mostItems - 1) / m_settings.mostItems;
    if (outlook.rounds >= kFullRounds) {
        outlook.load = DayOutlook::Load::full;
    } else if (outlook.rounds >= kUsualRounds) {
        outlook.load = DayOutlook::Load::usual;
    } else if (outlook.rounds > 0) {
        outlook.load = DayOutlook::Load::light;
    }
    return outlook;
}

double RoundPlanner::expectedSeconds(const Question& question) const {
    return expectedTenths(question, m_settings.readingRate) / 10.0;
}

RoundPlan RoundPlanner::timed(RoundPlan plan) const {
    int tenths = 0;
    for (const auto& item : plan.items) {
        tenths += expectedTenths(*m_library->question(item.question), m_settings.readingRate);
    }
    plan.seconds = tenths / 10.0;
    return plan;
}

} // namespace game
