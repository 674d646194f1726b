#include "game/scenes/first_start/first_start_scene.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "engine/ui/element_painter.hpp"
#include "game/city/night_sky.hpp"
#include "game/content/answer.hpp"
#include "game/scenes/first_start/example_question.hpp"
#include "game/scenes/first_start/first_street.hpp"
#include "game/scenes/first_start/lamp_toy.hpp"
#include "game/scenes/first_start/step_marks.hpp"
#include "game/widgets/tile.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

/// Seconds without a press after which the focus walks by itself.
constexpr float kAlone = 20.0f;
/// A desk that is knocked moves the pointer less, design units.
constexpr float kBrush = 24.0f;
constexpr const char* kShowing = "showing.";
constexpr const char* kLamp = "lamp.";
constexpr const char* kCertaintyId = "certainty.";

int digitOf(const std::string& id) {
    return id.back() - '0';
}

} // namespace

FirstStartScene::FirstStartScene(SceneContext& context, std::string suggestion)
    : UiScene(context), m_name(std::move(suggestion)), m_question(exampleQuestion()),
      m_card(QuestionCard::make(m_question, QuestionView::of(m_question, context.seed))) {
    control().setFocus("name");
}

FirstStartScene::FirstStartScene(SceneContext& context) : FirstStartScene(context, context.session.rep()) {
    m_step = Step::warmUp;
    m_alone = true;
    control().setFocus("go");
}

engine::Screen FirstStartScene::build(const engine::View&) {
    engine::Screen screen = emptyScreen();
    screen.setPage(pageName());
    FirstStartScreen face(screen, static_cast<int>(m_step));
    switch (m_step) {
    case Step::name:
        face.name(m_name, !m_typed, m_walking);
        break;
    case Step::showing:
        face.showing(m_showing, m_name, m_alias);
        break;
    case Step::warmUp:
        if (!m_warmUp) {
            face.warmUpReady();
        } else if (!m_warmUp->over()) {
            face.warmUpRunning(m_warmUp->share(), fmt::format("{} lamps met", m_warmUp->right()),
                               m_warmUp->lit().value_or(-1));
        } else {
            face.warmUpDone(resultWords());
        }
        break;
    case Step::question:
        m_judged ? face.judged(*m_card, judge(m_question.body, m_card->sheet().answer()).right)
                 : face.question(*m_card, m_certainty);
        break;
    }
    m_ground = face.ground();
    m_house = face.house();
    m_lamp = face.lamp();
    return screen;
}

std::string FirstStartScene::pageName() const {
    const char* part = m_judged ? "judged" : !m_warmUp ? "" : m_warmUp->over() ? "over" : "running";
    return fmt::format("{} {}", static_cast<int>(m_step), part);
}

std::string FirstStartScene::resultWords() const {
    const auto motor = m_warmUp->motorMs();
    return motor ? fmt::format("Your eye and hand take {:.2f} seconds. From now on that is taken away from your "
                               "answering times.",
                               static_cast<double>(*motor) / 1000.0)
                 : "That was too little to tell, which is fine: we start from nothing and take your times as they "
                   "are.";
}

/// Who has one switch only can do nothing but wait; any other hand gives itself away.
void FirstStartScene::listenFor(const engine::InputEvent& event) {
    if (const auto* moved = std::get_if<engine::PointerMoved>(&event)) {
        m_pointer = m_pointer.value_or(moved->at);
        const engine::Vec2 way = moved->at - *m_pointer;
        if (!m_walking || std::hypot(way.x, way.y) < view().px(kBrush)) {
            return;
        }
    } else if (std::holds_alternative<engine::FocusLost>(event) ||
               std::holds_alternative<engine::FocusGained>(event) || engine::SwitchScan::isNothing(event)) {
        return;
    }
    m_idle.reset();
    if (std::exchange(m_walking, false) && !engine::SwitchScan::isSwitch(event)) {
        m_context.preferences.scanning = false;
        refresh();
        control().setFocus("name");
    }
}

void FirstStartScene::waitForHands(float step) {
    if (m_step != Step::name || scans() || !m_idle) {
        return;
    }
    *m_idle += step;
    if (*m_idle >= kAlone) {
        m_idle.reset();
        m_walking = true;
        m_context.preferences.scanning = true;
        refresh();
    }
}

void FirstStartScene::handle(const engine::InputEvent& event) {
    listenFor(event);
    const bool key =
        std::holds_alternative<engine::KeyPressed>(event) || std::holds_alternative<engine::PadPressed>(event);
    if (warmUp() != nullptr && key && !hasNotice()) {
        using engine::Action;
        const Action action = m_context.input.actionOf(event);
        constexpr Action kWays[] = {Action::up, Action::right, Action::down, Action::left};
        const auto* way = std::find(std::begin(kWays), std::end(kWays), action);
        const int colour =
            way != std::end(kWays) ? static_cast<int>(way - std::begin(kWays)) : engine::choiceIndex(action);
        if (colour >= 0) {
            pressLamp(colour);
            return;
        }
    }
    UiScene::handle(event);
}

void FirstStartScene::update(float step) {
    waitForHands(step);
    UiScene::update(step);
    if (warmUp() == nullptr) {
        return;
    }
    m_warmUp->update(static_cast<double>(step));
    // The bar moves with every frame.
    refresh();
    if (m_warmUp->over()) {
        m_context.mixer.play(engine::Sound::roundEnd);
        control().setFocus("go");
    }
}

void FirstStartScene::pressLamp(int colour) {
    if (colour >= MotorWarmUp::kColours || !m_warmUp->lit()) {
        return;
    }
    const bool right = m_warmUp->press(colour);
    const int rung = static_cast<int>(std::min<std::size_t>(m_warmUp->right(), 12));
    m_context.mixer.play(right ? engine::Sound::window : engine::Sound::tick, right ? rung : 0);
}

void FirstStartScene::act(const engine::UiEvent& event) {
    using Kind = engine::UiEvent::Kind;
    if (event.kind == Kind::typed) {
        type(event);
    } else if (event.id == "skip") {
        forward(true);
    } else if (event.id == "earlier") {
        backward();
    } else if (event.id == "comfort") {
        m_context.navigator.go(SettingsRequest{true});
    } else if (event.id.starts_with(kShowing)) {
        m_showing = static_cast<Showing>(digitOf(event.id));
        refresh();
        control().setFocus(m_showing == Showing::byAlias ? "alias" : "go");
    } else if (event.id.starts_with(kLamp)) {
        pressLamp(digitOf(event.id));
    } else if (event.id == "go" || event.kind == Kind::submitted) {
        forward(false);
    } else {
        answer(event);
    }
}

void FirstStartScene::type(const engine::UiEvent& event) {
    if (event.id == "alias") {
        m_alias = event.text;
    } else {
        m_name = event.text;
        m_typed = true;
    }
    refresh();
}

void FirstStartScene::answer(const engine::UiEvent& event) {
    if (event.id.starts_with(kCertaintyId)) {
        m_certainty = static_cast<Certainty>(digitOf(event.id));
    } else if (!m_card->handle(event)) {
        return;
    }
    refresh();
    control().setFocus(m_card->sheet().complete() ? "go" : event.id);
}

void FirstStartScene::forward(bool skipping) {
    switch (m_step) {
    case Step::name:
        if (openSave()) {
            goTo(Step::showing);
        }
        break;
    case Step::showing:
        m_showing = skipping || (m_showing == Showing::byAlias && m_alias.empty()) ? Showing::byName : m_showing;
        // One switch has no time of its own to be measured.
        goTo(scans() ? Step::question : Step::warmUp);
        break;
    case Step::warmUp:
        if (!m_warmUp && !skipping) {
            m_warmUp.emplace(m_context.seedFor("warm-up"));
            refresh();
        } else if (m_alone) {
            keepChoices();
            close();
        } else {
            goTo(Step::question);
        }
        break;
    case Step::question:
        if (m_judged || skipping) {
            toTheFirstRound();
        } else if (m_card->sheet().complete()) {
            m_judged = true;
            const bool right = judge(m_question.body, m_card->sheet().answer()).right;
            m_context.mixer.play(right ? engine::Sound::right : engine::Sound::wrong);
            refresh();
            control().setFocus("go");
        }
        break;
    }
}

void FirstStartScene::backward() {
    if (m_step == Step::warmUp && m_warmUp) {
        m_warmUp.reset();
        goTo(Step::warmUp);
    } else if (m_alone) {
        close();
    } else if (m_step != Step::name) {
        m_warmUp.reset();
        m_judged = false;
        goTo(m_step == Step::question && !scans() ? Step::warmUp
             : m_step == Step::showing            ? Step::name
                                                  : Step::showing);
    } else if (openSave()) {
        close();
    }
}

void FirstStartScene::goTo(Step step) {
    turnPage();
    m_step = step;
    if (m_step == Step::question) {
        keepChoices();
    }
    refresh();
    control().setFocus(step == Step::name ? "name" : step == Step::question ? m_card->preferredFocus() : "go");
}

// Escape goes a step back; from the first one into the city, under the name at hand.
void FirstStartScene::perform(engine::Action action) {
    if (action == engine::Action::back) {
        backward();
    } else if (m_step == Step::question && !m_judged && engine::choiceIndex(action) >= 0 &&
               m_card->choose(static_cast<std::size_t>(engine::choiceIndex(action)))) {
        refresh();
        control().setFocus("go");
    }
}

bool FirstStartScene::openSave() {
    const Preferences chosen = m_context.preferences;
    m_name.erase(m_name.find_last_not_of(' ') + 1);
    m_name.erase(0, m_name.find_first_not_of(' '));
    if (const auto opened = m_context.openRep(m_name); !opened) {
        refresh();
        // There it is put right.
        control().setFocus("name");
        showNotice(opened.sentence());
        return false;
    }
    if (m_context.session.record().attempts().empty()) {
        m_context.preferences = chosen;
        m_context.applyPreferences();
        if (const auto kept = chosen.store(m_context.session); !kept) {
            showNotice(kept.sentence());
        }
        return true;
    }
    // What the save says of preferences holds, but for the hand that is here now.
    m_context.preferences.scanning = m_context.preferences.scanning || chosen.scanning;
    // Somebody who was here before needs no first start.
    close();
    return false;
}

void FirstStartScene::keepChoices() {
    engine::Outcome kept = engine::Done{};
    if (m_showing == Showing::byAlias) {
        kept = m_context.session.changeSetting("alias", m_alias);
    } else if (m_showing == Showing::hidden) {
        kept = m_context.session.changeSetting("hidden", "yes");
    }
    if (m_warmUp && m_warmUp->motorMs()) {
        m_context.preferences.motorMs = *m_warmUp->motorMs();
    }
    if (kept) {
        kept = m_context.preferences.store(m_context.session);
    }
    if (!kept) {
        showNotice(kept.sentence());
    }
}

void FirstStartScene::toTheFirstRound() {
    const RoundPlan plan =
        m_context.planner().daily(m_context.session.forecast(m_context.now()), m_context.seedFor("plan"));
    if (plan.empty()) {
        close();
    } else {
        m_context.navigator.goInstead(RoundRequest{plan});
    }
}

void FirstStartScene::drawBehind(engine::Canvas& canvas) const {
    drawNightSky(canvas, m_context.look(), 0.35f);
    drawHouse(canvas);
    // A notice or the letters to write with may stand in the steps' place.
    if (screen().find("skip") == nullptr) {
        return;
    }
    drawCard(canvas, m_ground);
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        const engine::Palette& palette = m_context.theme.palette;
        if (element.id == FirstStartScreen::kMarks) {
            drawStepMarks(canvas, palette, box, {static_cast<int>(m_step), FirstStartScreen::kSteps});
        } else if (element.id == FirstStartScreen::kSign) {
            drawStepSign(canvas, palette, box, static_cast<StepSign>(std::lround(element.value)));
        }
    });
}

void FirstStartScene::drawCard(engine::Canvas& canvas, const engine::Rect& box) const {
    engine::Element panel;
    panel.role = engine::Role::panel;
    panel.box = box;
    engine::ElementPainter(canvas, m_context.theme, view()).draw(panel, {});
    if (m_house.width > 0.0f) {
        drawFirstStreet(canvas, m_context.theme.palette, box,
                        static_cast<float>(m_step) / FirstStartScreen::kSteps);
    }
}

// Three windows a step, lit once the step is done.
void FirstStartScene::drawHouse(engine::Canvas& canvas) const {
    if (m_house.width <= 0.0f) {
        return;
    }
    const engine::Palette& palette = m_context.theme.palette;
    const engine::Rect body{m_house.x + 0.08f * m_house.width, m_house.y + 0.2f * m_house.height,
                            0.84f * m_house.width, view().height - m_house.y - 0.2f * m_house.height};
    const int lit = 3 * (static_cast<int>(m_step) + (m_judged ? 1 : 0));
    drawFirstHouse(canvas, palette, {body, lit, m_context.preferences.reducedMotion ? 0.0f : time()});
}

void FirstStartScene::drawAbove(engine::Canvas& canvas) const {
    if (warmUp() == nullptr) {
        return;
    }
    const engine::Palette& palette = m_context.theme.palette;
    for (const engine::Element& element : screen().elements()) {
        if (element.role == engine::Role::custom && element.id.starts_with(kLamp)) {
            drawLampTile(canvas, palette, element.box,
                         {digitOf(element.id), TileLook::of(element, control()).hovered});
        }
    }
    drawLamp(canvas, palette, m_lamp, {m_warmUp->lit(), static_cast<float>(m_warmUp->sinceRight())});
}

} // namespace game
