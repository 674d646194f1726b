#include "game/scenes/settings_scene.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/core.h>

#include "game/scenes/first_start_scene.hpp"
#include "game/scenes/setting_scale.hpp"
#include "game/scenes/tile.hpp"
#include "game/scenes/words.hpp"

namespace game {
namespace {

constexpr const char* kPart = "settings";
constexpr const char* kGround = "ground";
constexpr const char* kTextScale = "text-scale";
constexpr const char* kReadingRate = "reading-rate";
constexpr const char* kEffects = "effects-volume";
constexpr const char* kMusic = "music-volume";
constexpr const char* kShake = "shake";
constexpr const char* kScanSeconds = "scan-seconds";
constexpr const char* kTimers = "timers.";
constexpr const char* kCityTheme = "city-theme.";
constexpr const char* kHidden = "hidden";
constexpr const char* kAlias = "alias";
constexpr const char* kWarmUp = "warm-up";
constexpr float kLabel = 26;

constexpr SettingScale kTextScales{0.8, 2.0, 0.1};
constexpr SettingScale kReadingRates{5.0, 60.0, 1.0};
constexpr SettingScale kVolumes{0.0, 1.0, 0.05};
constexpr SettingScale kShakes{0.0, 1.0, 0.05};
constexpr SettingScale kScanPaces{Preferences::kLeastScanSeconds, 4.0, 0.2};

const std::map<std::string, bool Preferences::*>& flags() {
    static const std::map<std::string, bool Preferences::*> kFlags{{"high-contrast", &Preferences::highContrast},
                                                                   {"fullscreen", &Preferences::fullscreen},
                                                                   {"muted", &Preferences::muted},
                                                                   {"captions", &Preferences::captions},
                                                                   {"read-aloud", &Preferences::readAloud},
                                                                   {"reduced-motion", &Preferences::reducedMotion},
                                                                   {"assist", &Preferences::assist},
                                                                   {"scanning", &Preferences::scanning},
                                                                   {"plain-cards", &Preferences::plainCards}};
    return kFlags;
}

struct QualityChoice {
    const char* id;
    const char* label;
    std::optional<engine::Quality> quality;
};

constexpr std::array<QualityChoice, 4> kQualities{{{"quality.automatic", "Automatic", std::nullopt},
                                                   {"quality.full", "Full", engine::Quality::full},
                                                   {"quality.lean", "Lean", engine::Quality::lean},
                                                   {"quality.plain", "Plain", engine::Quality::plain}}};

constexpr std::array<std::pair<Timers, const char*>, 4> kTimerChoices{
    {{Timers::usual, "Usual"}, {Timers::longer, "× 1.5"}, {Timers::twice, "× 2"}, {Timers::off, "Off"}}};

const SettingsScene::Entry kHighContrast{"high-contrast", "High contrast",
                                         "Stronger colours on a nearly black city.", ""};
const SettingsScene::Entry kReducedMotion{"reduced-motion", "Reduced motion",
                                          "Nothing pulses, flies, sways or counts up.", ""};
const SettingsScene::Entry kReadAloud{
    "read-aloud", "Read screens aloud",
    "This computer's speech program says what is on the screen and where you are.", ""};

} // namespace

SettingsScene::SettingsScene(SceneContext& context) : UiScene(context) {
    control().setFocus(kTextScale);
}

std::unique_ptr<SettingsScene> SettingsScene::forAnybody(SceneContext& context) {
    auto scene = std::make_unique<SettingsScene>(context);
    scene->m_forAnybody = true;
    return scene;
}

ScrollColumn SettingsScene::card(const ScrollColumn& outer, const std::string& title) const {
    const float pad = view().px(28);
    const engine::Rect& box = outer.box();
    ScrollColumn column(outer.screen(), kPart, {box.x + pad, outer.y() + pad, box.width - 2 * pad, 0});
    if (!title.empty()) {
        column.text(title, 28, engine::Face::display).role = engine::Role::heading;
        column.gap(view().px(8));
    }
    return column;
}

void SettingsScene::finish(ScrollColumn& outer, const ScrollColumn& card) const {
    const float height = card.y() + view().px(28) - outer.y();
    outer.drawn(kGround, outer.take(height));
    outer.gap(view().px(24));
}

/// Sliders and switches keep four units to themselves at either side; so their words stand in line with the others.
engine::Rect SettingsScene::outdented(const engine::Rect& box) const {
    return box.inset(-view().px(4), 0);
}

void SettingsScene::slider(ScrollColumn& column, const Entry& entry, float share) const {
    column.gap(view().px(10));
    // The label has three fifths of the width and, above the track, three fifths of the height.
    const float label = column.screen().measure(entry.label, kLabel, column.box().width * 0.58f).y;
    const float height = std::max(label / 0.58f, label + view().px(34));
    engine::Element& slider = column.screen().slider(entry.id, entry.label, outdented(column.take(height)));
    slider.value = share;
    slider.detail = entry.value;
    slider.scroll = kPart;
    if (!entry.words.empty()) {
        column.text(entry.words, 20).muted = true;
    }
    column.gap(view().px(10));
}

void SettingsScene::toggle(ScrollColumn& column, const Entry& entry, bool on) const {
    column.gap(view().px(10));
    const float label = column.screen().measure(entry.label, kLabel, column.box().width - view().px(110)).y;
    engine::Element& toggle = column.screen().toggle(
        entry.id, entry.label, outdented(column.take(std::max(view().px(52), label + view().px(6)))));
    toggle.chosen = on;
    toggle.scroll = kPart;
    column.text(entry.words, 20).muted = true;
    column.gap(view().px(10));
}

/// As many beside each other as keep their words on one line.
void SettingsScene::choices(ScrollColumn& column, const std::vector<Choice>& choices) const {
    const float gap = view().px(12);
    engine::Vec2 widest;
    for (const Choice& choice : choices) {
        const engine::Vec2 size = column.screen().measure(choice.label, kLabel, 0);
        widest = {std::max(widest.x, size.x), std::max(widest.y, size.y)};
    }
    const float room = (column.box().width + gap) / (widest.x + view().px(44) + gap);
    const std::size_t columns = room >= 4 ? 4 : room >= 2 ? 2 : 1;
    const float width = (column.box().width + gap) / static_cast<float>(columns) - gap;
    const float height = std::max(view().px(56), widest.y + view().px(24));
    engine::Rect row;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i % columns == 0) {
            column.gap(gap);
            row = column.take(height);
        }
        const float x = row.x + (width + gap) * static_cast<float>(i % columns);
        engine::Element& option =
            column.screen().option(choices[i].id, choices[i].label, {x, row.y, width, height});
        option.chosen = choices[i].chosen;
        option.style.align = engine::TextAlign::centre;
        option.scroll = kPart;
    }
}

void SettingsScene::city(ScrollColumn& outer) const {
    ScrollColumn column = card(outer, "Around your city");
    column.text("Harbour, hills and neon take turns every three weeks, or stay as you choose.", 20).muted = true;
    const auto& chosen = m_context.preferences.cityTheme;
    choices(column, {{"city-theme.in-turn", "In turn", !chosen},
                     {"city-theme.harbour", "Harbour", chosen == CityTheme::harbour},
                     {"city-theme.hills", "Hills", chosen == CityTheme::hills},
                     {"city-theme.neon", "Neon", chosen == CityTheme::neon}});
    finish(outer, column);
}

void SettingsScene::picture(ScrollColumn& outer) const {
    ScrollColumn column = card(outer, "Picture quality");
    column
        .text("Automatic draws as much as this machine shows smoothly. Full has every light and soft shadow; "
              "plain is the quickest.",
              20)
        .muted = true;
    std::vector<Choice> all;
    for (const auto& each : kQualities) {
        all.push_back({each.id, each.label, m_context.preferences.quality == each.quality});
    }
    choices(column, all);
    finish(outer, column);
}

void SettingsScene::reading(ScrollColumn& outer) const {
    const Preferences& preferences = m_context.preferences;
    ScrollColumn column = card(outer, "Reading");
    slider(column,
           {kReadingRate, "Reading pace", "Your time to answer starts when a question could be read at this pace.",
            fmt::format("{:.0f} letters a second", preferences.readingRate)},
           kReadingRates.share(preferences.readingRate));
    engine::Element& again = column.screen().button(kWarmUp, "Measure my hand again",
                                                    column.take(std::max(view().px(60), view().type(52))));
    again.scroll = kPart;
    again.enabled = !preferences.scanning;
    column
        .text(preferences.scanning
                  ? "With one switch no time is measured, so waiting for the frame costs nothing."
                  : "Twenty seconds; how long it takes you to press is never counted as recalling.",
              20)
        .muted = true;
    toggle(column, kHighContrast, preferences.highContrast);
    toggle(column, {"fullscreen", "Fullscreen", "F11 does the same on any screen.", ""}, preferences.fullscreen);
    finish(outer, column);
}

void SettingsScene::sound(ScrollColumn& outer) const {
    const Preferences& preferences = m_context.preferences;
    ScrollColumn column = card(outer, "Sound");
    slider(column, {kEffects, "Effects", "", words::percent(static_cast<double>(preferences.effectsVolume))},
           preferences.effectsVolume);
    slider(column, {kMusic, "Music", "", words::percent(static_cast<double>(preferences.musicVolume))},
           preferences.musicVolume);
    toggle(column, {"muted", "Mute", "No sound at all; the volumes stay as they are.", ""}, preferences.muted);
    toggle(column, {"captions", "Captions", "What is to be heard, in words at the foot of every screen.", ""},
           preferences.captions);
    toggle(column, kReadAloud, preferences.readAloud);
    finish(outer, column);
}

void SettingsScene::play(ScrollColumn& outer) const {
    const Preferences& preferences = m_context.preferences;
    ScrollColumn column = card(outer, "Play");
    toggle(column,
           {"plain-cards", "Plain cards",
            "Questions without the little games: just as many, for just as many points.", ""},
           preferences.plainCards);
    toggle(column, kReducedMotion, preferences.reducedMotion);
    slider(column,
           {kShake, "Shake", "How far the picture sways at a hit. Words always stand still.",
            words::percent(static_cast<double>(preferences.shake))},
           preferences.shake);
    toggle(column, {"assist", "Assist", "Every play aims and drops by itself. It costs no points and no rank.", ""},
           preferences.assist);
    timers(column);
    finish(outer, column);
}

void SettingsScene::timers(ScrollColumn& column) const {
    column.text("Timers in the play", kLabel).role = engine::Role::heading;
    column
        .text("How long a play waits for your hand. Off waits until you press. Your points never depend on it.", 20)
        .muted = true;
    std::vector<Choice> all;
    for (const auto& [each, label] : kTimerChoices) {
        all.push_back({kTimers + std::string(nameOf(each)), label, m_context.preferences.timers == each});
    }
    choices(column, all);
}

void SettingsScene::oneSwitch(ScrollColumn& outer) const {
    const Preferences& preferences = m_context.preferences;
    ScrollColumn column = card(outer, "One switch");
    toggle(
        column,
        {"scanning", "Scan with one switch",
         "A frame walks over the screen by itself; Space, Enter, the pad's A or a click anywhere presses what it "
         "is on.",
         ""},
        preferences.scanning);
    slider(column, {kScanSeconds, "Time at each place", "", fmt::format("{:.1f} seconds", preferences.scanSeconds)},
           kScanPaces.share(preferences.scanSeconds));
    finish(outer, column);
}

void SettingsScene::rep(ScrollColumn& outer) const {
    ScrollColumn column = card(outer, "You");
    column.text(m_context.session.rep(), kLabel, engine::Face::bodyBold);
    column
        .text("Your progress is kept under this name. Your team may see another, or nothing; it costs no points "
              "and no "
              "badge.",
              20)
        .muted = true;
    const auto& values = m_context.session.settings().values;
    const auto alias = values.find(kAlias);
    column.gap(view().px(12));
    engine::Element& field =
        column.screen().field(kAlias, "Alias on the leaderboard",
                              column.take(std::max(view().px(108), view().type(104))).inset(view().px(2), 0));
    field.content = alias == values.end() ? "" : alias->second;
    field.scroll = kPart;
    const auto hidden = values.find(kHidden);
    toggle(column, {kHidden, "Hidden from others", "You still count in your team's average.", ""},
           hidden != values.end() && hidden->second == "yes");
    finish(outer, column);
}

void SettingsScene::essentials(ScrollColumn& outer) const {
    ScrollColumn column = card(outer, "");
    toggle(column, kHighContrast, m_context.preferences.highContrast);
    toggle(column, kReducedMotion, m_context.preferences.reducedMotion);
    toggle(column, kReadAloud, m_context.preferences.readAloud);
    column.text("This machine begins like this from now on. All of it, and more, can be changed at any time.", 20)
        .muted = true;
    finish(outer, column);
}

engine::Screen SettingsScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    const engine::Rect area = header(screen, "Settings");
    const engine::Rect inner{area.x, area.y, area.width - view.px(24), 0};
    // As wide whatever the text size, so that the slider does not move away from the hand that moves it.
    ScrollColumn top(screen, kPart, inner);
    ScrollColumn size = card(top, "");
    const double scale = static_cast<double>(m_context.preferences.textScale);
    slider(size, {kTextScale, "Text size", "", words::percent(scale)}, kTextScales.share(scale));
    finish(top, size);
    if (m_forAnybody) {
        essentials(top);
        screen.scrollPart(kPart, {area, top.y() - view.px(24) - area.y});
        return screen;
    }
    const bool wide = inner.width >= view.type(1100);
    const float gap = view.px(24);
    const float width = wide ? (inner.width - gap) / 2 : inner.width;
    ScrollColumn left(screen, kPart, {inner.x, top.y(), width, 0});
    reading(left);
    picture(left);
    ScrollColumn right(screen, kPart, {inner.x + width + gap, top.y(), width, 0});
    ScrollColumn& rest = wide ? right : left;
    sound(rest);
    play(rest);
    oneSwitch(wide ? left : rest);
    city(wide ? left : rest);
    rep(wide ? left : rest);
    screen.scrollPart(kPart, {area, std::max(left.y(), right.y()) - view.px(24) - area.y});
    return screen;
}

void SettingsScene::set(const engine::UiEvent& event) {
    Preferences& preferences = m_context.preferences;
    if (event.id == kTextScale) {
        preferences.textScale = static_cast<float>(kTextScales.value(event.value));
    } else if (event.id == kReadingRate) {
        preferences.readingRate = kReadingRates.value(event.value);
    } else if (event.id == kEffects) {
        preferences.effectsVolume = static_cast<float>(kVolumes.value(event.value));
    } else if (event.id == kMusic) {
        preferences.musicVolume = static_cast<float>(kVolumes.value(event.value));
    } else if (const auto* choice = std::find_if(kQualities.begin(), kQualities.end(),
                                                 [&](const QualityChoice& one) { return event.id == one.id; });
               choice != kQualities.end()) {
        preferences.quality = choice->quality;
    } else if (event.id == kShake) {
        preferences.shake = static_cast<float>(kShakes.value(event.value));
    } else if (event.id == kScanSeconds) {
        preferences.scanSeconds = kScanPaces.value(event.value);
    } else if (event.id.starts_with(kTimers)) {
        preferences.timers = *timersNamed(event.id.substr(std::string(kTimers).size()));
    } else if (event.id.starts_with(kCityTheme)) {
        preferences.cityTheme = CityLook::themeNamed(event.id.substr(std::string(kCityTheme).size()));
    } else if (const auto flag = flags().find(event.id); flag != flags().end()) {
        preferences.*(flag->second) = !(preferences.*(flag->second));
    }
}

/// How others see the rep lives in the save itself, where their leaderboards read it.
void SettingsScene::show(const engine::UiEvent& event) {
    const auto& values = m_context.session.settings().values;
    const auto hidden = values.find(kHidden);
    const bool wasHidden = hidden != values.end() && hidden->second == "yes";
    const auto kept = event.id == kAlias ? m_context.session.changeSetting(kAlias, event.text)
                                         : m_context.session.changeSetting(kHidden, wasHidden ? "no" : "yes");
    showNotice(kept.ok() ? "" : kept.sentence());
}

void SettingsScene::act(const engine::UiEvent& event) {
    if (event.id == kWarmUp) {
        m_context.scenes.push(std::make_unique<FirstStartScene>(m_context));
        return;
    }
    if (event.id == kAlias || event.id == kHidden) {
        show(event);
        return;
    }
    const Preferences before = m_context.preferences;
    set(event);
    if (m_context.preferences == before) {
        refresh();
        return;
    }
    m_context.applyPreferences();
    if (event.id == kEffects) {
        m_context.mixer.play(engine::Sound::press);
    }
    const auto kept = m_forAnybody ? m_context.keepForMachine() : m_context.preferences.store(m_context.session);
    showNotice(kept.ok() ? "" : kept.sentence());
}

void SettingsScene::drawBehind(engine::Canvas& canvas) const {
    UiScene::drawBehind(canvas);
    paintCustom(canvas, screen(), control(), [&](const engine::Element&, const engine::Rect& box) {
        drawTile(canvas, m_context.theme.palette, box, {}, view().px(1));
    });
}

} // namespace game
