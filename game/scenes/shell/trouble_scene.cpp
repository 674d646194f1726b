#include "game/scenes/shell/trouble_scene.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/core/log.hpp"
#include "engine/layout/flow.hpp"
#include "game/city/night_sky.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {
namespace {

constexpr const char* kPart = "trouble";
constexpr const char* kSign = "sign";

} // namespace

TroubleScene::TroubleScene(SceneContext& context, Trouble trouble)
    : UiScene(context), m_trouble(std::move(trouble)) {}

engine::Screen TroubleScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    const float width = std::min(std::max(view.px(1080), view.type(820)), view.width - view.px(96));
    const engine::Rect card =
        engine::centred(view.bounds(), width, std::min(view.type(620), view.height - view.px(72)));
    screen.panel(card);
    const float button = std::max(view.px(72), view.type(56));
    const auto rows = engine::column(card.inset(view.px(48), view.px(40)),
                                     {engine::Extent::grow(), engine::Extent::px(button)}, view.px(24));
    ScrollColumn column(screen, kPart, {rows[0].x, rows[0].y, rows[0].width - view.px(24), 0});
    const float sign = view.type(64);
    column.drawn(kSign, {rows[0].x, rows[0].y, sign, sign});
    engine::Element& title = column.textAt(m_trouble.title, {rows[0].x + sign + view.px(20), rows[0].y},
                                           column.box().width - sign - view.px(20), 38, engine::Face::display);
    // One line stands beside the middle of the sign.
    title.box.y += std::max(0.0f, (sign - title.box.height) / 2);
    column.gap(std::max(sign, title.box.height) + view.px(20));
    const auto say = [&](const std::string& heading, const std::string& text) {
        if (!text.empty()) {
            column.text(heading, 21, engine::Face::bodyBold).muted = true;
            column.text(text, 26);
            column.gap(view.px(18));
        }
    };
    say("What happened", m_trouble.happened);
    say("What is safe", m_trouble.safe);
    say("What you can do", m_trouble.todo);
    if (const auto log = engine::log::file(); !log.empty()) {
        column.text("Whoever helps you finds more in " + log.string(), 21).muted = true;
    }
    if (m_tries > 0) {
        column
            .text(fmt::format("Tried again {}; it is still so.",
                              m_tries == 1 ? "once" : fmt::format("{} times", m_tries)),
                  21)
            .muted = true;
    }
    screen.scrollPart(kPart, {rows[0], column.y() - rows[0].y});
    const auto buttons = engine::row(rows[1], {engine::Extent::grow(), engine::Extent::grow()}, view.px(20));
    const char* leaving = m_trouble.quits ? "Quit" : "Not now";
    if (m_trouble.retry) {
        screen.button("leave", leaving, buttons[0]);
        screen.primary("again", "Try again", buttons[1]);
    } else {
        screen.primary("leave", m_trouble.quits ? leaving : "Go on", buttons[1]);
    }
    return screen;
}

void TroubleScene::act(const engine::UiEvent& event) {
    event.id == "again" ? tryAgain() : leave();
}

void TroubleScene::tryAgain() {
    const engine::Outcome outcome = m_trouble.retry();
    if (outcome) {
        close();
        return;
    }
    m_trouble.happened = outcome.sentence();
    ++m_tries;
    refresh();
}

void TroubleScene::leave() {
    m_trouble.quits ? m_context.navigator.quit() : close();
}

// Escape goes back, but never ends the game by itself.
void TroubleScene::perform(engine::Action action) {
    if (action != engine::Action::back) {
        return;
    }
    if (m_trouble.quits) {
        control().setFocus("leave");
    } else {
        leave();
    }
}

void TroubleScene::drawBehind(engine::Canvas& canvas) const {
    drawNightSky(canvas, m_context.look(), 0.6f);
}

void TroubleScene::drawAbove(engine::Canvas& canvas) const {
    const engine::Palette& palette = m_context.theme.palette;
    paintCustom(canvas, screen(), control(), [&](const engine::Element&, const engine::Rect& box) {
        // A lamp that went out: a triangle with a stroke and a dot, not a colour alone.
        const engine::Vec2 at = box.centre();
        canvas.triangle({box.x, box.bottom() - 0.08f * box.height},
                        {box.right(), box.bottom() - 0.08f * box.height}, {at.x, box.y + 0.06f * box.height},
                        palette.error);
        canvas.line({at.x, box.y + 0.38f * box.height}, {at.x, box.y + 0.62f * box.height}, 0.09f * box.width,
                    palette.onError);
        canvas.circle({at.x, box.y + 0.77f * box.height}, 0.055f * box.width, palette.onError);
    });
}

} // namespace game
