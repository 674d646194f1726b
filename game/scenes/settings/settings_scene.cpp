#include "game/scenes/settings/settings_scene.hpp"

#include <algorithm>

#include "game/widgets/tile.hpp"

namespace game {
namespace {

constexpr const char* kPart = "settings";
constexpr const char* kGround = "ground";
constexpr const char* kTextScale = "text-scale";
constexpr const char* kEffects = "effects-volume";
constexpr const char* kHidden = "hidden";
constexpr const char* kAlias = "alias";
constexpr const char* kWarmUp = "warm-up";
constexpr float kLabel = 26;

/// Of `timers.x1.5`: `timers`.
std::string nameIn(const std::string& id) {
    return id.substr(0, id.find('.'));
}

/// What a rep did to the element of a preference.
struct Change {
    Preferences& preferences;
    const engine::UiEvent& event;

    void operator()(const Preference::Flag& flag) const { preferences.*flag.member = !(preferences.*flag.member); }
    void operator()(const Preference::Scale& scale) const { scale.setShare(preferences, event.value); }
    void operator()(const Preference::Choice& choice) const {
        choice.choose(preferences, event.id.substr(nameIn(event.id).size() + 1));
    }
};

} // namespace

SettingsScene::SettingsScene(SceneContext& context, bool forAnybody) : UiScene(context), m_forAnybody(forAnybody) {
    control().setFocus(kTextScale);
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

void SettingsScene::add(ScrollColumn& column, const char* name) const {
    const Preference& preference = *Preference::find(name);
    std::visit([&](const auto& kind) { put(column, preference, kind); }, preference.kind);
}

void SettingsScene::put(ScrollColumn& column, const Preference& preference, const Preference::Flag& flag) const {
    toggle(column, {preference.name, preference.title, preference.words}, m_context.preferences.*flag.member);
}

void SettingsScene::put(ScrollColumn& column, const Preference& preference, const Preference::Scale& scale) const {
    column.gap(view().px(10));
    const Preferences& now = m_context.preferences;
    // The label has three fifths of the width and, above the track, three fifths of the height.
    const float label = column.screen().measure(preference.title, kLabel, column.box().width * 0.58f).y;
    const float height = std::max(label / 0.58f, label + view().px(34));
    engine::Element& slider =
        column.screen().slider(preference.name, preference.title, outdented(column.take(height)));
    slider.value = scale.share(now);
    slider.detail = scale.shown(scale.value(now));
    slider.scroll = kPart;
    if (*preference.words != '\0') {
        column.text(preference.words, 20).muted = true;
    }
    column.gap(view().px(10));
}

/// As many beside each other as keep their words on one line.
void SettingsScene::put(ScrollColumn& column, const Preference& preference,
                        const Preference::Choice& choice) const {
    column.text(preference.words, 20).muted = true;
    const std::string chosen = choice.chosen(m_context.preferences);
    const float gap = view().px(12);
    engine::Vec2 widest;
    for (const auto& each : choice.options) {
        const engine::Vec2 size = column.screen().measure(each.label, kLabel, 0);
        widest = {std::max(widest.x, size.x), std::max(widest.y, size.y)};
    }
    const float room = (column.box().width + gap) / (widest.x + view().px(44) + gap);
    const std::size_t columns = room >= 4 ? 4 : room >= 2 ? 2 : 1;
    const float width = (column.box().width + gap) / static_cast<float>(columns) - gap;
    const float height = std::max(view().px(56), widest.y + view().px(24));
    engine::Rect row;
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        if (i % columns == 0) {
            column.gap(gap);
            row = column.take(height);
        }
        const float x = row.x + (width + gap) * static_cast<float>(i % columns);
        const auto& [value, label] = choice.options[i];
        engine::Element& option =
            column.screen().option(preference.name + ("." + value), label, {x, row.y, width, height});
        option.chosen = value == chosen;
        option.style.align = engine::TextAlign::centre;
        option.scroll = kPart;
    }
}

/// A card for one of several.
void SettingsScene::chooser(ScrollColumn& outer, const char* name) const {
    ScrollColumn column = card(outer, Preference::find(name)->title);
    add(column, name);
    finish(outer, column);
}

void SettingsScene::reading(ScrollColumn& outer) const {
    const Preferences& preferences = m_context.preferences;
    ScrollColumn column = card(outer, "Reading");
    add(column, "reading-rate");
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
    add(column, "high-contrast");
    add(column, "fullscreen");
    finish(outer, column);
}

void SettingsScene::group(ScrollColumn& outer, const char* title, const std::vector<const char*>& names) const {
    ScrollColumn column = card(outer, title);
    for (const char* name : names) {
        add(column, name);
    }
    finish(outer, column);
}

void SettingsScene::play(ScrollColumn& outer) const {
    ScrollColumn column = card(outer, "Play");
    for (const char* name : {"plain-cards", "reduced-motion", "shake", "assist"}) {
        add(column, name);
    }
    column.text(Preference::find("timers")->title, kLabel).role = engine::Role::heading;
    add(column, "timers");
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
    toggle(column, {kHidden, "Hidden from others", "You still count in your team's average."},
           hidden != values.end() && hidden->second == "yes");
    finish(outer, column);
}

void SettingsScene::essentials(ScrollColumn& outer) const {
    ScrollColumn column = card(outer, "");
    for (const char* name : {"high-contrast", "reduced-motion", "read-aloud"}) {
        add(column, name);
    }
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
    add(size, kTextScale);
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
    chooser(left, "quality");
    ScrollColumn right(screen, kPart, {inner.x + width + gap, top.y(), width, 0});
    ScrollColumn& rest = wide ? right : left;
    group(rest, "Sound", {"effects-volume", "music-volume", "muted", "captions", "read-aloud"});
    play(rest);
    group(wide ? left : rest, "One switch", {"scanning", "scan-seconds"});
    chooser(wide ? left : rest, "city-theme");
    rep(wide ? left : rest);
    screen.scrollPart(kPart, {area, std::max(left.y(), right.y()) - view.px(24) - area.y});
    return screen;
}

void SettingsScene::set(const engine::UiEvent& event) {
    if (const Preference* preference = Preference::find(nameIn(event.id))) {
        std::visit(Change{m_context.preferences, event}, preference->kind);
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
        m_context.navigator.go(WarmUpRequest{});
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
