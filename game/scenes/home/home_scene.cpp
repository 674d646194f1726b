#include "game/scenes/home/home_scene.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "game/city/city_words.hpp"
#include "game/city/night_sky.hpp"
#include "game/city/weather_painter.hpp"
#include "game/scenes/home/city_tip.hpp"
#include "game/scenes/home/home_screen.hpp"
#include "game/scenes/shell/refresher_plan.hpp"
#include "game/scenes/shell/round_pictures.hpp"
#include "game/widgets/goal_ring.hpp"
#include "game/widgets/offer_card.hpp"

namespace game {
namespace {

constexpr const char* kBuilding = "building.";
constexpr float kSign = 22;
constexpr int kMostRungs = 14;

/// What was planned a moment ago is still good: planning takes longer than a frame.
constexpr std::int64_t kPlanStandsMs = 5 * engine::kMsPerMinute;

/// Seconds in which nothing is prefetched yet: the first frames have the machine to themselves.
constexpr float kFirstLook = 0.2f;

std::string aboutRound(const RoundPlan& plan) {
    if (plan.empty()) {
        return "Whenever you like";
    }
    const auto seconds = static_cast<int>(std::lround(plan.seconds / 10.0)) * 10;
    return fmt::format("{} · {} seconds", words::counted(plan.items.size(), "question", "questions"), seconds);
}

std::vector<HomeFacts::Figure> figuresOf(const RepRecord& record, const DayGoal& goal,
                                         const engine::Timestamp& now) {
    const words::GoalWords today = words::goal(goal);
    std::vector<HomeFacts::Figure> figures{{today.figure, today.unit, ""}};
    const std::string met =
        record.nuggetsMet() > 0 ? words::percent(record.brightnessOfMet(now)) + " of what you met" : "";
    figures.push_back({words::percent(record.brightness(now)), "bright", met});
    // Nothing yet is nothing to show.
    if (const Streak streak = record.streak(now); streak.current() > 0) {
        figures.push_back({fmt::format("{}", streak.current()),
                           streak.current() == 1 ? "workday kept" : "workdays in a row", words::forgives(streak)});
    }
    if (record.ledger().total() != 0) {
        figures.push_back({words::total(record.ledger().total()), "recall points", ""});
    }
    return figures;
}

HomeFacts factsOf(const SceneContext& context, const RoundPlan& plan, const DayOutlook& outlook,
                  const DayGoal& goal) {
    const RepRecord& record = context.session.record();
    const engine::Timestamp now = context.now();
    return {words::greeting(context.session.rep(), now), words::outlook(outlook, record.nuggetsMet(), goal.done),
            aboutRound(plan), figuresOf(record, goal, now)};
}

} // namespace

HomeScene::HomeScene(SceneContext& context)
    : UiScene(context), m_modules(CityPlan::modulesOf(context.library())),
      m_state(CityState::of(m_modules, context.session.record(), context.now())) {
    m_lights.show(m_state.recall);
    // Before anything can be pressed.
    showNews();
}

engine::Screen HomeScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    m_state = CityState::of(m_modules, m_context.session.record(), m_context.now());
    const RoundPlan& plan = today();
    m_goal = DayGoal::of(m_context.session.record(), m_day.outlook, m_context.now());
    const engine::Rect area = addHomeParts(screen, factsOf(m_context, plan, m_day.outlook, m_goal));
    m_plan = CityPlan::of(m_modules, area, view.type(kSign) * 1.7f);
    if (!m_offering) {
        addCity(screen, area);
        return screen;
    }
    screen = emptyScreen();
    screen.setPage("offer");
    addOffer(screen);
    return screen;
}

void HomeScene::addCity(engine::Screen& screen, const engine::Rect& area) {
    if (m_modules.empty()) {
        screen.text("There are no courses here yet.", {area.x, area.y, area.width, screen.view().type(40)}, 27);
        return;
    }
    addSigns(screen);
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        engine::Element building;
        building.id = kBuilding + m_modules[i]->id.text();
        building.role = engine::Role::custom;
        building.spokenRole = engine::Role::button;
        building.box = m_plan.buildings()[i].body;
        building.label =
            words::building(*m_context.library().course(m_modules[i]->course), *m_modules[i], m_state.buildings[i]);
        screen.add(building);
    }
}

// A name that would not fit its stretch of street is left to the buildings' own words.
void HomeScene::addSigns(engine::Screen& screen) const {
    for (const CityDistrict& district : m_plan.districts()) {
        const std::string& title = m_context.library().course(district.course)->title;
        const engine::Vec2 size = screen.measure(title, kSign, 0.0f, engine::Face::bodyBold);
        const engine::Rect place{district.sign.centre().x - size.x / 2 - 1, district.sign.centre().y - size.y / 2,
                                 size.x + 2, size.y};
        if (size.x + 2 <= district.sign.width && size.y <= district.sign.height) {
            engine::Element& sign = screen.text(title, place, kSign);
            sign.style.face = engine::Face::bodyBold;
            sign.style.size = screen.view().type(kSign);
        }
    }
}

void HomeScene::addOffer(engine::Screen& screen) const {
    const RoundPlan refresher = refresherOfWeakest(m_context);
    OfferCard card{"Enough for today", "Nothing is due. ", {}};
    if (!refresher.empty()) {
        const Nugget& weakest = *m_context.library().nugget(refresher.items.front().nugget);
        card.sentence +=
            fmt::format("If you like, brighten the windows that fade first, such as “{}”.", weakest.title);
        card.choices.push_back({"refresh", "Brighten the dimmest windows"});
    } else {
        card.sentence += "The campaign opens new buildings.";
    }
    card.choices.push_back({"campaign", "Go on with the campaign"});
    card.choices.push_back({"city", "Back to the city"});
    addOfferCard(screen, card);
}

void HomeScene::act(const engine::UiEvent& event) {
    Navigator& navigator = m_context.navigator;
    const bool offered = std::exchange(m_offering, false);
    if (event.id == "play") {
        play();
    } else if (event.id == "refresh") {
        enter(refresherOfWeakest(m_context));
    } else if (event.id == "campaign") {
        const Module* module = m_context.session.record().campaign().moduleToGoOnWith();
        navigator.go(CampaignRequest{}, module ? doorOf(module->id) : engine::Rect{});
    } else if (event.id == "leaderboard") {
        navigator.go(LeaderboardRequest{});
    } else if (event.id == "badges") {
        navigator.go(BadgesRequest{});
    } else if (event.id == "library") {
        navigator.go(LibraryRequest{});
    } else if (event.id == "settings") {
        navigator.go(SettingsRequest{});
    } else if (event.id == "quit") {
        navigator.quit();
    } else if (event.id.starts_with(kBuilding)) {
        const ModuleId module(event.id.substr(std::string(kBuilding).size()));
        navigator.go(CampaignRequest{module}, doorOf(module));
    }
    if (offered) {
        refresh();
    }
}

const RoundPlan& HomeScene::today() {
    const engine::Timestamp now = m_context.now();
    const std::int64_t since = now.utcMs - m_day.at.utcMs;
    const std::size_t entries = m_context.session.log().entries().size();
    const double rate = m_context.preferences.readingRate;
    if (m_day.rep == m_context.session.rep() && m_day.entries == entries && m_day.readingRate == rate &&
        since >= 0 && since < kPlanStandsMs) {
        return m_day.plan;
    }
    const RecallForecast forecast = m_context.session.forecast(now);
    const RoundPlanner planner = m_context.planner();
    m_day = {planner.daily(forecast, m_context.seedFor("plan")),
             planner.outlook(forecast),
             now,
             entries,
             rate,
             m_context.session.rep(),
             false};
    return m_day.plan;
}

void HomeScene::play() {
    const RoundPlan plan = today();
    if (!plan.empty()) {
        enter(plan);
        return;
    }
    m_offering = true;
    refresh();
}

// A round is behind the window it begins with.
void HomeScene::enter(const RoundPlan& plan) {
    const NuggetId& first = plan.items.front().nugget;
    const auto& windows = m_plan.windows();
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [&](const CityWindow& window) { return window.nugget == first; });
    m_context.navigator.go(RoundRequest{plan}, found == windows.end() ? engine::Rect{} : found->box);
}

engine::Rect HomeScene::doorOf(const ModuleId& module) const {
    const auto& buildings = m_plan.buildings();
    const auto found = std::find_if(buildings.begin(), buildings.end(),
                                    [&](const CityBuilding& building) { return building.module == module; });
    return found == buildings.end() ? engine::Rect{} : found->body;
}

// Escape never ends the game by itself: it leaves the offer, or goes to Quit.
void HomeScene::perform(engine::Action action) {
    if (action != engine::Action::back) {
        return;
    }
    if (std::exchange(m_offering, false)) {
        refresh();
    } else {
        control().setFocus("quit");
    }
}

void HomeScene::handle(const engine::InputEvent& event) {
    if (const auto* moved = std::get_if<engine::PointerMoved>(&event)) {
        m_pointer = moved->at;
    }
    UiScene::handle(event);
}

void HomeScene::update(float step) {
    UiScene::update(step);
    if (time() > kFirstLook && !std::exchange(m_day.prefetched, true)) {
        prefetchPictures(m_day.plan, m_context.library(), m_context.pictures);
        m_context.session.prepareLeaderboard(m_context.now());
    }
    const int lit = m_lights.update(step);
    if (lit > 0) {
        m_context.mixer.play(engine::Sound::window, std::min(m_rung, kMostRungs));
        m_rung += lit;
    }
    showNews();
}

void HomeScene::resumed() {
    m_offering = false;
    refresh();
    m_rung = 0;
    if (m_context.preferences.reducedMotion) {
        m_lights.show(m_state.recall);
    } else {
        m_lights.relight(m_state.recall);
    }
    showNews();
}

void HomeScene::showNews() {
    if (const std::string news = hasNotice() ? "" : m_context.session.takeNews(); !news.empty()) {
        showNotice(news);
    }
}

float HomeScene::cityTime() const {
    return m_context.preferences.reducedMotion ? 0.0f : time();
}

std::size_t HomeScene::markedBuilding() const {
    const std::string& focus = control().showsFocus() ? control().focus() : control().hover();
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        if (focus == kBuilding + m_modules[i]->id.text()) {
            return i;
        }
    }
    return CityPicture::kNone;
}

void HomeScene::drawBehind(engine::Canvas& canvas) const {
    const CityLook look = m_context.look();
    const engine::Palette& palette = look.palette;
    const engine::Rect& nearest = m_plan.terraces().front();
    const float ground = nearest.bottom() - m_plan.signHeight();
    CitySky sky{ground, 0.62f * m_plan.area().height};
    sky.city = &m_plan;
    // Where the city climbs up to the sky, the moon would stand between scaffolds.
    if (m_plan.terraces().size() == 1) {
        sky.moon = {0.70f * view().width, m_plan.area().y + 0.10f * m_plan.area().height};
        sky.moonRadius = view().px(46);
    }
    const CityPicture picture{m_plan, m_state, m_lights, cityTime(), markedBuilding()};
    engine::LayerKey key = keyOf(look, sky);
    CityPainter::addTo(key, picture);
    canvas.cachedLayer(key.add(view().height).value(), [&](engine::Canvas& still) {
        drawCitySky(still, look, sky);
        CityPainter(still, palette).drawCity(picture);
        CityPainter(still, palette).drawRiver(picture, view().height);
    });
    drawFreeStars(canvas, look, sky, cityTime());
    CityPainter(canvas, palette).drawLife(picture);
    CityPainter(canvas, palette).drawRiverLife(picture, view().height);
    if (!m_context.preferences.reducedMotion) {
        drawWeather(canvas, look, ground, time());
    }
    if (m_offering) {
        canvas.rect(view().bounds(), palette.surfaceSunken.faded(0.6f));
    }
}

const CityWindow* HomeScene::windowPointedAt() const {
    return m_pointer && !control().showsFocus() ? m_plan.windowAt(*m_pointer) : nullptr;
}

std::string HomeScene::tipText(std::size_t building) const {
    if (const CityWindow* window = windowPointedAt()) {
        const Nugget& nugget = *m_context.library().nugget(window->nugget);
        const engine::Timestamp now = m_context.now();
        return words::window(nugget, NuggetMemory::of(nugget, m_context.session.record(), now), now);
    }
    return words::building(*m_context.library().course(m_modules[building]->course), *m_modules[building],
                           m_state.buildings[building]);
}

void HomeScene::drawAbove(engine::Canvas& canvas) const {
    if (const engine::Element* ring = screen().find(kGoalRing)) {
        drawGoalRing(canvas, m_context.theme.palette, ring->box, m_goal);
    }
    const std::size_t marked = markedBuilding();
    if (marked == CityPicture::kNone || m_offering) {
        return;
    }
    const engine::Rect& body = m_plan.buildings()[marked].body;
    const CityWindow* window = windowPointedAt();
    const float above = window != nullptr ? window->box.y - view().px(14) : body.y - m_plan.headroom();
    drawCityTip(canvas, m_context.theme.palette, view(), tipText(marked), {body.x, above, body.width, 0.0f});
}

} // namespace game
