#include "game/scenes/campaign/campaign_panel.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/city/city_plan.hpp"
#include "game/city/city_words.hpp"
#include "game/widgets/assessment_words.hpp"

namespace game {
namespace {

float share(std::size_t part, std::size_t all) {
    return all == 0 ? 1.0f : static_cast<float>(part) / static_cast<float>(all);
}

std::string assessmentWords(const ModuleProgress& progress, int mastery) {
    if (progress.skipped) {
        return "skipped";
    }
    if (progress.bestPercent <= 0) {
        return fmt::format("{} % to pass", mastery);
    }
    return progress.bestPercent < mastery ? fmt::format("best {} of {} %", progress.bestPercent, mastery)
                                          : fmt::format("best {} %", progress.bestPercent);
}

std::vector<ModuleStepLine> stepsOf(const Module& module, const Campaign& campaign) {
    const ModuleProgress progress = campaign.progress(module);
    const std::size_t pages = campaign.nextPage(module);
    const std::size_t met = module.nuggets.size() - campaign.unmetNuggets(module).size();
    return {{"Briefing", fmt::format("{} of {} pages", pages, module.briefing.size()),
             share(pages, module.briefing.size())},
            {"Nuggets", fmt::format("{} of {} met", met, module.nuggets.size()), share(met, module.nuggets.size())},
            {"Assessment", assessmentWords(progress, module.assessment.mastery),
             progress.status == ModuleStatus::complete
                 ? 1.0f
                 : std::min(1.0f, static_cast<float>(progress.bestPercent) / 100.0f)}};
}

std::string completeWords(const ModuleProgress& progress) {
    return progress.skipped ? "Complete, by placement test" : words::status(progress.status);
}

std::vector<ModulePanel::Choice> choicesOf(const Module& chosen, const Campaign& campaign,
                                           const engine::Timestamp& now) {
    const ModuleStatus status = campaign.status(chosen);
    if (status == ModuleStatus::locked) {
        return {};
    }
    if (status == ModuleStatus::complete) {
        return {{"refresh", "Refresh its windows", false}, {"again", "Read the briefing again", false}};
    }
    std::vector<ModulePanel::Choice> choices;
    switch (campaign.nextStep(chosen)) {
    case ModuleStep::briefing:
        choices.push_back({"next", campaign.nextPage(chosen) == 0 ? "Read the briefing" : "Go on reading", true});
        break;
    case ModuleStep::nuggets:
        choices.push_back({"next", "Meet its nuggets", true});
        break;
    case ModuleStep::assessment:
    case ModuleStep::done:
        if (campaign.restOf(chosen, false, now)) {
            choices.push_back({"again", "Read the briefing again", true});
        } else {
            choices.push_back({"next", "Take the assessment", true});
        }
        break;
    }
    if (!campaign.restOf(chosen, true, now)) {
        choices.push_back({"skip", "Skip by placement test", false});
    }
    return choices;
}

} // namespace

std::size_t placeOf(const Course& course, const ModuleId& module) {
    const auto found = std::find_if(course.modules.begin(), course.modules.end(),
                                    [&](const Module& each) { return each.id == module; });
    return static_cast<std::size_t>(found - course.modules.begin());
}

ModulePanel modulePanel(const Module& chosen, const SceneContext& context) {
    const Course& course = *context.library().course(chosen.course);
    const Campaign& campaign = context.session.record().campaign();
    const ModuleProgress progress = campaign.progress(chosen);
    const std::size_t place = placeOf(course, chosen.id);
    ModulePanel panel;
    panel.title = chosen.title;
    panel.status = fmt::format("{} · building {} of {}", completeWords(progress), place + 1, course.modules.size());
    const BuildingState state = CityState::of({&chosen}, context.session.record(), context.now()).buildings.front();
    if (state.met > 0) {
        panel.status += " · " + words::windows(chosen, state);
    }
    panel.summary = chosen.summary;
    panel.steps = stepsOf(chosen, campaign);
    panel.choices = choicesOf(chosen, campaign, context.now());
    if (const auto rest = campaign.restOf(chosen, false, context.now())) {
        panel.summary += " " + words::resting(*rest, false);
    } else if (const auto resting = campaign.restOf(chosen, true, context.now())) {
        panel.summary += " " + words::resting(*resting, true);
    }
    if (progress.status == ModuleStatus::locked && place > 0) {
        panel.summary +=
            fmt::format(" Opens when “{}” and all before it are complete.", course.modules[place - 1].title);
    }
    return panel;
}

} // namespace game
