#include "game/rounds/round_planner.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"
#include "game/rounds/expected_time.hpp"
#include "game/rounds/interleaving.hpp"
#include "game/rounds/question_rotation.hpp"
#include "game/rounds/round_fit.hpp"
#include "game/rounds/round_material.hpp"

namespace game {
namespace {

constexpr int kReluctanceToRepeat = 50;
constexpr int kMostReluctance = 99;

/// Rounds a day from which on it is called so.
constexpr int kUsualRounds = 2;
constexpr int kFullRounds = 4;

RoundItem itemOf(const Nugget& nugget, const Question& question, const RepRecord& record) {
    const auto* recall = record.ledger().find(nugget.id.text());
    const int answers = recall == nullptr ? 0 : recall->answers;
    const std::size_t insights = std::max<std::size_t>(nugget.insights.size(), 1);
    return {nugget.id, question.id, answers == 0, static_cast<std::size_t>(answers) % insights};
}

FitBounds boundsOf(const RoundSettings& settings) {
    const auto tenths = [](double seconds) { return static_cast<int>(std::lround(seconds * 10.0)); };
    return {settings.fewestItems, settings.mostItems, tenths(settings.fewestSeconds), tenths(settings.mostSeconds)};
}

/// Nuggets in the order of their urgency, with their questions as they would best be asked, and the round they
/// make.
class RoundDraft {
public:
    RoundDraft(const RepRecord& record, const RoundSettings& settings, std::uint64_t seed)
        : m_record(record), m_settings(settings), m_rotation(record, seed) {}

    /// Less urgent than all added before.
    void add(const std::vector<const Nugget*>& nuggets, bool filler = false) {
        m_starts.push_back(m_nuggets.size());
        for (const auto* nugget : nuggets) {
            m_nuggets.push_back(nugget);
            m_questions.push_back(m_rotation.of(*nugget));
            m_candidates.push_back({ways(*nugget, m_questions.back()), filler});
        }
    }

    /// The round, as far as it comes from each add().
    std::vector<std::vector<RoundItem>> fitted() const {
        std::vector<std::vector<RoundItem>> parts(m_starts.size());
        for (const auto& pick : fitRound(m_candidates, boundsOf(m_settings))) {
            const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), pick.candidate);
            auto& part = parts[static_cast<std::size_t>(after - m_starts.begin()) - 1];
            part.push_back(itemOf(*m_nuggets[pick.candidate], *m_questions[pick.candidate][pick.way], m_record));
        }
        return parts;
    }

private:
    std::vector<FitWay> ways(const Nugget& nugget, const std::vector<const Question*>& questions) const {
        std::vector<FitWay> ways;
        for (const auto* question : questions) {
            const int again = m_rotation.isLast(nugget, *question) ? kReluctanceToRepeat : 0;
            const int reluctance = std::min(static_cast<int>(ways.size()) + again, kMostReluctance);
            ways.push_back({expectedTenths(*question, m_settings.readingRate), reluctance});
        }
        return ways;
    }

    const RepRecord& m_record;
    const RoundSettings& m_settings;
    QuestionRotation m_rotation;
    std::vector<const Nugget*> m_nuggets;
    std::vector<std::vector<const Question*>> m_questions;
    std::vector<FitCandidate> m_candidates;
    /// Where each add() starts.
    std::vector<std::size_t> m_starts;
};

std::vector<RoundItem> interleavedItems(const std::vector<RoundItem>& items, const Library& library) {
    std::vector<ModuleId> modules;
    for (const auto& item : items) {
        modules.push_back(library.nugget(item.nugget)->module);
    }
    std::vector<RoundItem> ordered;
    for (const std::size_t i : interleaved(modules)) {
        ordered.push_back(items[i]);
    }
    return ordered;
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
    const auto fresh = material.due.begin() + static_cast<std::ptrdiff_t>(material.beforeFresh);
    RoundDraft draft(record, m_settings, seed);
    draft.add({material.due.begin(), fresh});
    draft.add(material.fresh);
    draft.add({fresh, material.due.end()});
    draft.add(material.later, true);
    auto parts = draft.fitted();
    if (material.dueFirst) {
        parts[0].insert(parts[0].end(), parts[2].begin(), parts[2].end());
        parts[2].clear();
    }
    RoundPlan plan;
    for (const auto& part : parts) {
        const auto items = interleavedItems(part, *m_library);
        plan.items.insert(plan.items.end(), items.begin(), items.end());
    }
    return timed(std::move(plan));
}

RoundPlan RoundPlanner::introduction(const Module& module, const RepRecord& record, std::uint64_t seed) const {
    RoundDraft draft(record, m_settings, seed);
    draft.add(record.campaign().unmetNuggets(module));
    RoundPlan plan;
    plan.items = draft.fitted().front();
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
    const auto questions = QuestionRotation(record, seed).of(nugget);
    RoundPlan plan;
    plan.context = AttemptContext::refresher;
    plan.items.push_back(itemOf(nugget, *questions.front(), record));
    return timed(std::move(plan));
}

DayOutlook RoundPlanner::outlook(const RecallForecast& forecast) const {
    const auto material = RoundMaterial::ofToday(forecast, {m_settings.dueADay, m_settings.newADay});
    const auto items = static_cast<int>(material.due.size() + material.fresh.size());
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
