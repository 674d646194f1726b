#include "game/scenes/shell/ui_scene.hpp"

#include <algorithm>

#include "game/city/night_sky.hpp"
#include "game/scenes/shell/lacking_fonts.hpp"

namespace game {
namespace {

constexpr const char* kBack = "back";
constexpr const char* kNotice = "notice";
/// Seconds in which a second press of the pointer is a double click.
constexpr float kDoubleClick = 0.4f;

bool isNavigation(engine::Action action) {
    switch (action) {
    case engine::Action::none:
    case engine::Action::up:
    case engine::Action::down:
    case engine::Action::left:
    case engine::Action::right:
    case engine::Action::next:
    case engine::Action::previous:
    case engine::Action::confirm:
        return true;
    default:
        return false;
    }
}

} // namespace

UiScene::UiScene(SceneContext& context) : m_context(context), m_painter(context.theme) {}

void UiScene::layout(const engine::View& view) {
    m_captions.reset();
    if (m_context.preferences.captions) {
        m_captions = engine::CaptionStrip::of(view);
    }
    m_view = m_captions ? m_captions->above : view;
    if (!m_notice.empty()) {
        // What is drawn behind a notice has its place from there, and a notice can be the first thing shown.
        static_cast<void>(build(m_view));
    }
    refresh();
}

engine::Screen UiScene::currentScreen() {
    if (!m_notice.empty()) {
        return noticeScreen();
    }
    engine::Screen screen = build(m_view);
    if (!m_letters) {
        return screen;
    }
    const engine::Element* field = screen.find(m_letters->field());
    if (field == nullptr) {
        m_letters.reset();
        return screen;
    }
    engine::Screen sheet = emptyScreen();
    sheet.setPage("letters");
    m_letters->build(sheet, *field);
    return sheet;
}

void UiScene::refresh() {
    const std::string before = m_screen.page();
    m_screen = currentScreen();
    if (m_screen.page() != before) {
        turnPage();
    }
    m_control.show(m_screen);
    m_scan.rest();
}

engine::Screen UiScene::emptyScreen() const {
    return engine::Screen(m_view, m_context.theme, m_context.typesetter);
}

engine::Screen UiScene::noticeScreen() const {
    engine::Screen screen = emptyScreen();
    screen.setPage("notice");
    const float width = std::min(m_view.px(960), m_view.width - m_view.px(96));
    const float textWidth = width - m_view.px(96);
    const float textHeight = screen.measure(m_notice, 27, textWidth).y;
    const float height = textHeight + m_view.px(200) + m_view.type(40);
    const engine::Rect card{(m_view.width - width) / 2, (m_view.height - height) / 2, width, height};
    screen.panel(card);
    const float left = card.x + m_view.px(48);
    screen.heading("One moment", {left, card.y + m_view.px(36), textWidth, m_view.type(44)}, 34);
    screen.text(m_notice, {left, card.y + m_view.px(60) + m_view.type(44), textWidth, textHeight + 2}, 27);
    const float buttonHeight = m_view.px(64);
    screen.primary(kNotice, "All right",
                   {left, card.bottom() - buttonHeight - m_view.px(36), m_view.px(280), buttonHeight});
    return screen;
}

void UiScene::turnPage() {
    ++m_page;
    m_control.letGo();
}

void UiScene::showNotice(const std::string& sentence) {
    if (m_notice.empty()) {
        m_focusBelow = m_control.focus();
    }
    turnPage();
    m_notice = sentence;
    refresh();
    if (m_notice.empty() && m_screen.find(m_focusBelow) != nullptr) {
        m_control.setFocus(m_focusBelow);
    }
}

void UiScene::showLackingFont() {
    if (hasNotice()) {
        return;
    }
    std::vector<engine::Script> lacking;
    for (auto script = m_context.typesetter.takeLacking(); script; script = m_context.typesetter.takeLacking()) {
        lacking.push_back(*script);
    }
    if (!lacking.empty()) {
        showNotice(lackingFonts(lacking));
    }
}

void UiScene::handle(const engine::InputEvent& event) {
    if (scans() && engine::SwitchScan::isSwitch(event)) {
        pressSwitch();
        return;
    }
    if (scans() && engine::SwitchScan::isNothing(event)) {
        return;
    }
    typeInstead(event);
    if (const auto* pressed = std::get_if<engine::PointerPressed>(&event)) {
        m_lettersIn.reset();
        m_doubleClick = pressed->clicks > 1;
    } else if (std::holds_alternative<engine::TextTyped>(event)) {
        m_lettersIn.reset();
        m_keyboard = true;
    }
    if (asksForLetters(event)) {
        if (std::holds_alternative<engine::PadPressed>(event)) {
            openLetters(m_control.focus());
            return;
        }
        m_lettersIn = kDoubleClick;
    }
    const std::string focusBefore = m_control.focus();
    const bool typing = m_control.typing();
    const auto done = m_control.handle(event, m_context.input);
    if (m_control.focus() != focusBefore) {
        m_context.mixer.play(engine::Sound::tick);
    }
    const engine::Action action = m_context.input.actionOf(event, typing);
    if (!m_notice.empty()) {
        if (action == engine::Action::back || (done && done->id == kNotice)) {
            showNotice("");
        }
    } else if (done) {
        onEvent(*done);
    } else if (m_letters && (action == engine::Action::back || action == engine::Action::pause)) {
        closeLetters();
    } else if (!m_letters && !isNavigation(action)) {
        perform(action);
    }
}

void UiScene::pressSwitch() {
    const auto done = switchCounts() ? m_control.pressFocused() : std::nullopt;
    if (done && done->id == kNotice) {
        showNotice("");
    } else if (done && done->kind == engine::UiEvent::Kind::submitted && !hasOwnLetters()) {
        openLetters(done->id);
    } else if (done) {
        onEvent(*done);
    }
}

bool UiScene::asksForLetters(const engine::InputEvent& event) const {
    if (!m_control.typing() || hasOwnLetters()) {
        return false;
    }
    if (std::holds_alternative<engine::PointerReleased>(event)) {
        return !m_keyboard && !m_doubleClick && m_control.pressed() == m_control.focus() &&
               m_control.hover() == m_control.focus();
    }
    return std::holds_alternative<engine::PadPressed>(event) &&
           m_context.input.actionOf(event, true) == engine::Action::confirm;
}

void UiScene::openLetters(const std::string& field) {
    m_context.mixer.play(engine::Sound::press);
    turnPage();
    m_letters.emplace(field);
    refresh();
    m_control.setFocus(m_letters->focus());
}

/// On to what comes after writing: the next thing to press, else what follows the field.
void UiScene::closeLetters() {
    const std::string field = m_letters->field();
    turnPage();
    m_letters.reset();
    refresh();
    m_control.setFocus(field);
    const auto& all = m_screen.elements();
    const auto primary = std::find_if(all.begin(), all.end(), [](const engine::Element& element) {
        return element.role == engine::Role::primary && element.reachable();
    });
    if (primary != all.end()) {
        m_control.setFocus(primary->id);
    } else {
        m_control.walk();
    }
}

void UiScene::typeInstead(const engine::InputEvent& event) {
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    const bool types =
        std::holds_alternative<engine::TextTyped>(event) || (key != nullptr && key->key == "Backspace");
    if (m_letters && types && m_notice.empty()) {
        const std::string field = m_letters->field();
        m_letters.reset();
        refresh();
        m_control.setFocus(field);
    }
}

void UiScene::write(const engine::UiEvent& event) {
    const engine::Element* field = m_screen.find(m_letters->field());
    std::string typed = field->chosen ? "" : field->content;
    if (!m_letters->press(event.id, typed)) {
        return;
    }
    act({engine::UiEvent::Kind::typed, m_letters->field(), 0.0f, typed});
    refresh();
    m_control.setFocus(m_letters->focus());
}

void UiScene::onEvent(const engine::UiEvent& event) {
    if (event.kind == engine::UiEvent::Kind::activated && event.id != kBack) {
        m_context.mixer.play(engine::Sound::press);
    }
    if (m_letters && event.id == LetterSheet::kDone) {
        closeLetters();
    } else if (m_letters) {
        write(event);
    } else if (event.id == kBack) {
        perform(engine::Action::back);
    } else {
        act(event);
    }
}

void UiScene::perform(engine::Action action) {
    if (action == engine::Action::back) {
        m_context.mixer.play(engine::Sound::back);
        close();
    }
}

void UiScene::update(float step) {
    m_time += step;
    m_context.uploadPictures();
    showLackingFont();
    if (m_lettersIn && (*m_lettersIn -= step) <= 0.0f) {
        m_lettersIn.reset();
        if (m_control.typing() && !m_letters && m_notice.empty()) {
            openLetters(m_control.focus());
        }
    }
    if (scans() && m_scan.update(step, m_context.preferences.scanSeconds) && walks()) {
        m_control.walk();
    }
}

void UiScene::draw(engine::Canvas& canvas, float) const {
    if (stillBehind()) {
        engine::LayerKey key = m_painter.restKey(canvas, shown(), m_control);
        canvas.cachedLayer(key.add(keyOf(m_context.look()).value()).value(),
                           [this](engine::Canvas& still) { drawAtRest(still); });
    } else {
        drawAtRest(canvas);
    }
    m_painter.drawInUse(canvas, shown(), m_control, m_context.preferences.reducedMotion ? 0.0f : m_time);
    if (m_notice.empty() && !m_letters) {
        drawAbove(canvas);
    }
    if (m_captions) {
        const engine::Captions& captions = m_context.mixer.captions();
        m_captions->draw(canvas, m_context.theme.palette, captions.line(), captions.strength());
    }
}

void UiScene::drawAtRest(engine::Canvas& canvas) const {
    drawBehind(canvas);
    m_painter.drawAtRest(canvas, shown(), m_control);
}

void UiScene::drawBehind(engine::Canvas& canvas) const {
    drawNightSky(canvas, m_context.look(), 0.55f);
}

engine::Rect UiScene::header(engine::Screen& screen, const std::string& title) const {
    const float margin = m_view.px(48);
    const float height = std::max(m_view.px(64), m_view.type(52));
    const float backWidth = std::max(m_view.px(150), m_view.type(120));
    screen.button(kBack, "Back", {margin, m_view.px(32), backWidth, height});
    const float left = margin + backWidth + m_view.px(32);
    engine::Element& heading =
        screen.heading(title, {left, m_view.px(32), m_view.width - left - margin, height}, 44);
    heading.style.face = engine::Face::display;
    const float top = m_view.px(32) + height + m_view.px(24);
    return {margin, top, m_view.width - 2 * margin, m_view.height - top - m_view.px(40)};
}

} // namespace game
