#include "game/scenes/campaign/briefing_scene.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/city/night_sky.hpp"
#include "game/scenes/campaign/briefing_page.hpp"

namespace game {
namespace {

constexpr float kButton = 27;

std::string partOf(std::size_t page) {
    // A part of its own for each page, so that each starts at its top.
    return fmt::format("page.{}", page);
}

} // namespace

BriefingScene::BriefingScene(SceneContext& context, const Module& module) : UiScene(context), m_module(module) {
    const std::size_t next = context.session.record().campaign().nextPage(module);
    m_page = next < module.briefing.size() ? next : 0;
    for (const Picture* picture : picturesOf(module)) {
        context.pictures.load(picture->path);
    }
}

engine::Screen BriefingScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    screen.setPage(partOf(m_page));
    const engine::Rect content = header(screen, m_module.title);
    if (m_module.briefing.empty()) {
        addFooter(screen, content);
        return screen;
    }
    const float line = screen.measure("0", kButton, 0.0f, engine::Face::bodyBold).y;
    const float footer = std::max(view.px(76), line + view.px(34));
    const float gap = view.px(20);
    const engine::Rect middle{content.x, content.y, content.width, content.height - footer - gap};
    const float pad = view.px(44);
    const float width = comfortableWidth(screen, middle.width - 2 * pad);
    const engine::Rect card{middle.centre().x - width / 2 - pad, middle.y, width + 2 * pad, middle.height};
    screen.panel(card);
    addBriefingPage(screen, m_module.briefing[m_page],
                    {card.x + pad, card.y + pad / 2, width + view.px(kPageGutter), card.height - pad},
                    partOf(m_page));
    addFooter(screen, {card.x, middle.bottom() + gap, card.width, footer});
    return screen;
}

std::string BriefingScene::forwardWords() const {
    if (!isLast()) {
        return "Next";
    }
    const bool unmet = !m_context.session.record().campaign().unmetNuggets(m_module).empty();
    return unmet ? "Meet the nuggets" : "Done";
}

void BriefingScene::addFooter(engine::Screen& screen, const engine::Rect& footer) {
    const engine::View& view = screen.view();
    const float height = std::min(footer.height, std::max(view.px(76), view.type(kButton) * 1.2f + view.px(34)));
    const float room = footer.width * 0.36f;
    const auto widthOf = [&](const std::string& words) {
        return std::min(
            room,
            std::max(view.px(240), screen.measure(words, kButton, 0.0f, engine::Face::bodyBold).x + view.px(80)));
    };
    const float forwardWidth = widthOf(forwardWords());
    const float backWidth = widthOf("Previous");
    if (m_page > 0) {
        screen.button("previous", "Previous", {footer.x, footer.y, backWidth, height});
    }
    screen.primary("next", forwardWords(), {footer.right() - forwardWidth, footer.y, forwardWidth, height});
    const engine::Rect middle{footer.x + backWidth, footer.y, footer.width - backWidth - forwardWidth, height};
    m_dots = {middle.x, middle.y, middle.width, height / 2};
    const std::string count =
        fmt::format("Page {} of {}", m_page + 1, std::max<std::size_t>(1, m_module.briefing.size()));
    const engine::Vec2 size = screen.measure(count, 21, 0.0f);
    const engine::Rect words{middle.x, middle.centre().y, middle.width, std::min(size.y + 2, height / 2)};
    engine::Element& text = screen.text(count, words, 21);
    text.style.align = engine::TextAlign::centre;
    text.muted = true;
}

void BriefingScene::handle(const engine::InputEvent& event) {
    const engine::Action action = m_context.input.actionOf(event, control().typing());
    const bool reading = screen().find("notice") == nullptr;
    // Turning the last page starts a round; that takes a press of its button.
    if (reading && action == engine::Action::right && !isLast()) {
        forward();
    } else if (reading && action == engine::Action::left) {
        backward();
    } else {
        UiScene::handle(event);
    }
}

void BriefingScene::act(const engine::UiEvent& event) {
    if (event.id == "next") {
        forward();
    } else if (event.id == "previous") {
        backward();
    }
}

void BriefingScene::forward() {
    if (m_module.briefing.empty()) {
        finish();
        return;
    }
    const std::string& page = m_module.briefing[m_page].id;
    const ModuleProgress progress = m_context.session.record().campaign().progress(m_module);
    if (progress.pagesRead.count(page) == 0) {
        if (const auto kept = m_context.session.recordPage(m_module.id, page, m_context.now()); !kept) {
            showNotice(kept.sentence());
            return;
        }
    }
    if (isLast()) {
        finish();
        return;
    }
    turnPage();
    ++m_page;
    control().setFocus("next");
    refresh();
}

void BriefingScene::backward() {
    if (m_page > 0) {
        turnPage();
        --m_page;
        refresh();
    }
}

void BriefingScene::finish() {
    const RoundPlan plan = m_context.planner().introduction(m_module, m_context.session.record(), m_context.now(),
                                                            m_context.seedFor("introduction"));
    if (plan.empty()) {
        close();
    } else {
        m_context.navigator.goInstead(RoundRequest{plan});
    }
}

void BriefingScene::drawBehind(engine::Canvas& canvas) const {
    drawNightSky(canvas, m_context.look(), 0.72f);
}

void BriefingScene::drawAbove(engine::Canvas& canvas) const {
    const engine::Palette& palette = m_context.theme.palette;
    const std::size_t pages = m_module.briefing.size();
    const float apart = std::min(view().px(30), m_dots.width / static_cast<float>(std::max<std::size_t>(1, pages)));
    const float radius = 0.24f * apart;
    float x = m_dots.centre().x - apart * static_cast<float>(pages - 1) / 2;
    for (std::size_t i = 0; i < pages; ++i) {
        const bool here = i == m_page;
        const engine::Vec2 at{x, m_dots.centre().y};
        if (i > m_page) {
            // What is still to come is hollow.
            canvas.ring(at, radius, std::max(1.5f, 0.3f * radius), palette.outline);
        } else {
            canvas.circle(at, here ? 1.35f * radius : radius, here ? palette.accent : palette.textMuted);
        }
        x += apart;
    }
}

} // namespace game
