#include "game/scenes/campaign/campaign_scene.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "game/city/city_painter.hpp"
#include "game/city/city_words.hpp"
#include "game/city/night_sky.hpp"
#include "game/scenes/campaign/briefing_page.hpp"
#include "game/scenes/campaign/briefing_scene.hpp"
#include "game/scenes/campaign/campaign_panel.hpp"
#include "game/scenes/shell/refresher_plan.hpp"
#include "game/widgets/assessment_words.hpp"

namespace game {
namespace {

constexpr const char* kCourse = "course.";
constexpr const char* kModule = "module.";
constexpr float kSign = 21;
// The street keeps this share of the height, however much the panel has to say.
constexpr float kLeastStreet = 0.36f;

} // namespace

CampaignScene::CampaignScene(SceneContext& context) : UiScene(context) {
    if (const Module* module = context.session.record().campaign().moduleToGoOnWith()) {
        select(module->id);
    }
}

CampaignScene::CampaignScene(SceneContext& context, const ModuleId& selected) : UiScene(context) {
    select(selected);
}

void CampaignScene::select(const ModuleId& module) {
    m_selected = module;
    m_modules.clear();
    if (const Course* district = course()) {
        for (const Module& each : district->modules) {
            m_modules.push_back(&each);
        }
    }
    m_state = CityState::of(m_modules, m_context.session.record(), m_context.now());
    m_lights.show(m_state.recall);
    prefetchBriefing();
}

void CampaignScene::prefetchBriefing() {
    const Module* chosen = this->module();
    if (chosen == nullptr || m_context.session.record().campaign().nextStep(*chosen) != ModuleStep::briefing) {
        return;
    }
    for (const Picture* picture : picturesOf(*chosen)) {
        m_context.pictures.prefetch(picture->path);
    }
}

// What was done above may have completed the module: then the next one is what the rep came back for.
void CampaignScene::resumed() {
    const Module* chosen = module();
    const Campaign& campaign = m_context.session.record().campaign();
    const bool wasComplete =
        chosen != nullptr && m_state.buildings[placeOf(*course(), m_selected)].status == ModuleStatus::complete;
    if (chosen != nullptr && !wasComplete && campaign.isComplete(chosen->id)) {
        const Module* next = campaign.current(*course());
        select(next != nullptr ? next->id : m_selected);
    } else {
        select(m_selected);
    }
    refresh();
    if (const engine::Element* button = screen().find("next")) {
        control().setFocus(button->id);
    }
}

const Course* CampaignScene::course() const {
    const Module* chosen = module();
    return chosen == nullptr ? nullptr : m_context.library().course(chosen->course);
}

engine::Screen CampaignScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    screen.setPage(m_selected.text() + (m_offered ? " offer" : ""));
    if (m_offered) {
        addOfferCard(screen, words::beforeAssessment(m_context.library(), *module(), *m_offered));
        return screen;
    }
    const engine::Rect content = header(screen, "Campaign");
    if (module() == nullptr) {
        screen.text("There are no courses here yet.", {content.x, content.y, content.width, view.type(40)}, 27);
        return screen;
    }
    const float gap = view.px(28);
    const float left = std::clamp(view.type(400), view.px(400), 0.3f * content.width);
    const engine::Rect right{content.x + left + gap, content.y, content.width - left - gap, content.height};
    // As high as the longest of the course asks for, so that the street stays put while modules are looked through.
    float wanted = 0.0f;
    for (const Module* each : m_modules) {
        wanted = std::max(wanted, wantedHeight(screen, modulePanel(*each, m_context), right.width));
    }
    const float height = std::min(wanted, (1.0f - kLeastStreet) * right.height - gap);
    addModulePanel(screen, modulePanel(*module(), m_context),
                   {right.x, right.bottom() - height, right.width, height});
    addCourses(screen, courseLines(), {content.x, content.y, left, content.height});
    addStreet(screen, {right.x, right.y, right.width, right.height - height - gap});
    return screen;
}

std::vector<CourseLine> CampaignScene::courseLines() const {
    std::vector<CourseLine> lines;
    const Campaign& campaign = m_context.session.record().campaign();
    for (const Course& each : m_context.library().courses()) {
        const std::string built =
            fmt::format("{} of {} built", campaign.completedModules(each), each.modules.size());
        lines.push_back({kCourse + each.id.text(), each.title, built, &each == course()});
    }
    return lines;
}

void CampaignScene::addStreet(engine::Screen& screen, const engine::Rect& box) {
    const engine::View& view = screen.view();
    m_street = box;
    const float sign = screen.measure("0", kSign, 0.0f).y * 2 + view.px(16);
    const engine::Rect area{box.x + view.px(24), box.y + view.px(8), box.width - view.px(48),
                            box.height - view.px(8)};
    m_plan = CityPlan::of(m_modules, area, sign);
    addSigns(screen);
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        engine::Element building;
        building.id = kModule + m_modules[i]->id.text();
        building.role = engine::Role::custom;
        building.spokenRole = engine::Role::option;
        building.box = m_plan.buildings()[i].body;
        const BuildingState& state = m_state.buildings[i];
        building.label = fmt::format("{}, {}{}", m_modules[i]->title, words::status(state.status),
                                     state.met > 0 ? ", " + words::windows(*m_modules[i], state) : "");
        building.chosen = m_modules[i]->id == m_selected;
        screen.add(building);
    }
}

// Names where they fit, numbers where they do not: the panel says the rest.
void CampaignScene::addSigns(engine::Screen& screen) const {
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        const engine::Rect& body = m_plan.buildings()[i].body;
        const float wide = m_plan.buildings()[i].lot.width - screen.view().px(12);
        const engine::Rect place =
            engine::Rect{body.centre().x - wide / 2, body.bottom(), wide, m_plan.signHeight()}.inset(
                0.0f, screen.view().px(6));
        const std::string& title = m_modules[i]->title;
        const bool named = screen.fittingSize(title, place, kSign) > 0.85f * kSign;
        const std::string text = named ? title : fmt::format("{}", i + 1);
        if (screen.measure(text, 0.6f * kSign, wide).y > place.height) {
            continue;
        }
        engine::Element& sign = screen.text(text, place, kSign);
        sign.style.align = engine::TextAlign::centre;
        sign.muted = m_modules[i]->id != m_selected;
        // The building says it.
        sign.said = "";
    }
}

void CampaignScene::act(const engine::UiEvent& event) {
    const Module& chosen = *module();
    if (event.id.starts_with(kModule)) {
        select(ModuleId(event.id.substr(std::string(kModule).size())));
        refresh();
    } else if (event.id.starts_with(kCourse)) {
        const Course& other = *m_context.library().course(CourseId(event.id.substr(std::string(kCourse).size())));
        const Module* current = m_context.session.record().campaign().current(other);
        select(current != nullptr ? current->id : other.modules.front().id);
        refresh();
    } else if (event.id == "skip") {
        offer(true);
    } else if (event.id == "begin") {
        beginAssessment();
    } else if (event.id == "later") {
        perform(engine::Action::back);
    } else if (event.id == "refresh") {
        refreshModule();
    } else if (event.id == "again") {
        m_context.navigator.go(BriefingRequest{chosen.id}, door());
    } else if (event.id == "next") {
        takeNextStep();
    }
}

void CampaignScene::takeNextStep() {
    const Module& chosen = *module();
    const RepRecord& record = m_context.session.record();
    const RoundPlanner planner = m_context.planner();
    switch (record.campaign().nextStep(chosen)) {
    case ModuleStep::briefing:
        m_context.navigator.go(BriefingRequest{chosen.id}, door());
        break;
    case ModuleStep::nuggets:
        play(planner.introduction(chosen, record, m_context.now(), m_context.seedFor("introduction")),
             "You have met all of its nuggets.");
        break;
    case ModuleStep::assessment:
    case ModuleStep::done:
        offer(false);
        break;
    }
}

void CampaignScene::play(const RoundPlan& plan, const std::string& otherwise) {
    if (plan.empty()) {
        showNotice(otherwise);
    } else {
        m_context.navigator.go(RoundRequest{plan}, door());
    }
}

void CampaignScene::offer(bool placement) {
    if (module()->assessment.asks.empty()) {
        showNotice("This module asks no questions.");
        return;
    }
    m_offered = placement;
    refresh();
}

void CampaignScene::beginAssessment() {
    const bool placement = *std::exchange(m_offered, std::nullopt);
    play(m_context.planner().assessment(*module(), placement,
                                        m_context.seedFor(placement ? "placement" : "assessment")),
         "This module asks no questions.");
}

void CampaignScene::perform(engine::Action action) {
    if (action == engine::Action::back && std::exchange(m_offered, std::nullopt)) {
        refresh();
    } else {
        UiScene::perform(action);
    }
}

engine::Rect CampaignScene::door() const {
    return m_plan.buildings()[placeOf(*course(), m_selected)].body;
}

void CampaignScene::refreshModule() {
    const RoundPlan due = m_context.planner().daily(m_context.session.record(), m_context.now(),
                                                    m_context.seedFor("refresh"), m_selected);
    play(due.empty() ? refresherOfWeakest(m_context, *module()) : due,
         "None of its windows has been lit yet, so there is nothing to refresh.");
}

void CampaignScene::drawBehind(engine::Canvas& canvas) const {
    const CityLook look = m_context.look();
    const engine::Palette& palette = look.palette;
    drawNightSky(canvas, look, 0.6f);
    if (m_modules.empty()) {
        return;
    }
    const float radius = view().px(20);
    const float ground = m_plan.terraces().front().bottom() - m_plan.signHeight();
    canvas.pushClip(m_street);
    const float now = m_context.preferences.reducedMotion ? 0.0f : time();
    CitySky sky{ground, 0.7f * m_street.height};
    sky.city = &m_plan;
    const CityPicture picture{m_plan, m_state, m_lights, now, placeOf(*course(), m_selected)};
    engine::LayerKey key = keyOf(look, sky);
    CityPainter::addTo(key, picture);
    canvas.cachedLayer(key.value(), [&](engine::Canvas& still) {
        drawCitySky(still, look, sky);
        CityPainter(still, palette).drawCity(picture);
    });
    drawFreeStars(canvas, look, sky, now);
    CityPainter(canvas, palette).drawLife(picture);
    canvas.popClip();
    canvas.outline(m_street, radius, std::max(1.0f, view().px(2)), palette.outline);
    if (m_offered) {
        canvas.rect(view().bounds(), palette.surfaceSunken.faded(0.6f));
    }
}

} // namespace game
