#include "game/scenes/library/nugget_scene.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "game/widgets/tile.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr const char* kPart = "nugget";
constexpr const char* kGround = "ground";
constexpr const char* kWindow = "window";
constexpr const char* kRefresh = "refresh";
constexpr const char* kShow = "show";

} // namespace

NuggetScene::NuggetScene(SceneContext& context, const Nugget& nugget) : UiScene(context), m_nugget(nugget) {
    if (!nugget.picture.empty()) {
        context.pictures.load(nugget.picture.path);
    }
    reveal();
}

void NuggetScene::reveal() {
    const auto kept = m_context.session.recordReveal(m_nugget.id, m_context.now());
    m_revealed = kept.ok();
    showNotice(kept.ok() ? "" : kept.sentence());
}

void NuggetScene::refreshNow() {
    const RoundPlan plan =
        m_context.planner().refresher(m_nugget, m_context.session.record(), m_context.seedFor("plan"));
    if (!plan.empty()) {
        m_context.navigator.go(RoundRequest{plan});
    }
}

void NuggetScene::act(const engine::UiEvent& event) {
    if (event.id == kRefresh) {
        refreshNow();
    } else if (event.id == kShow) {
        reveal();
    }
}

engine::Screen NuggetScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    const engine::Rect area = header(screen, "Nugget");
    const float button = std::max(view.px(72), view.type(60));
    const auto rows = engine::column(area, {engine::Extent::grow(), engine::Extent::px(button)}, view.px(20));
    // Right below a short text, not at the foot of an empty page.
    const float below = content(screen, rows[0]) + view.px(28);
    const float width = std::min(rows[1].width, std::max(view.px(340), view.type(300)));
    const engine::Rect box{rows[1].right() - view.px(24) - width, std::min(rows[1].y, below), width, button};
    if (m_revealed) {
        screen.primary(kRefresh, "Refresh now", box);
    } else {
        screen.primary(kShow, "Try again", box);
    }
    return screen;
}

float NuggetScene::content(engine::Screen& screen, const engine::Rect& area) {
    const engine::View& view = this->view();
    const engine::Rect inner{area.x, area.y, area.width - view.px(24), 0};
    const bool wide = inner.width >= view.type(1300);
    const float gap = view.px(32);
    const float leftWidth = wide ? (inner.width - gap) * 0.62f : inner.width;
    ScrollColumn left(screen, kPart, {inner.x, inner.y, leftWidth, 0});
    const float rightX = inner.x + leftWidth + gap;
    ScrollColumn right(screen, kPart, {rightX, inner.y, inner.right() - rightX, 0});
    ScrollColumn& side = wide ? right : left;
    if (m_revealed) {
        snippet(left, area.bottom());
    }
    memory(side);
    if (m_revealed) {
        insights(side);
    }
    const float height = std::max(left.y(), right.y()) - view.px(24) - area.y;
    const float shown = std::min(area.height, height);
    screen.scrollPart(kPart, {{area.x, area.y, area.width, shown}, height});
    return area.y + shown;
}

void NuggetScene::finish(ScrollColumn& column, const engine::Rect& card, float bottom) const {
    const float height = bottom - card.y;
    column.drawn(kGround, {card.x, card.y, card.width, height});
    column.gap(height + view().px(24));
}

void NuggetScene::snippet(ScrollColumn& outer, float bottom) const {
    const engine::View& view = this->view();
    const engine::Rect card = outer.take(0);
    const float pad = view.px(32);
    ScrollColumn column(outer.screen(), kPart, {card.x + pad, card.y + pad, card.width - 2 * pad, 0});
    const Module* module = m_context.library().module(m_nugget.module);
    const Course* course = module != nullptr ? m_context.library().course(module->course) : nullptr;
    if (course != nullptr) {
        column.text(fmt::format("{} · {}", course->title, module->title), 21).muted = true;
        column.gap(view.px(6));
    }
    column.text(m_nugget.title, 40, engine::Face::display).role = engine::Role::heading;
    column.gap(view.px(18));
    column.text(m_nugget.snippet, 28).id = "snippet";
    const Picture& picture = m_nugget.picture;
    if (!picture.empty()) {
        column.gap(view.px(24));
        const float width = card.width - 2 * pad;
        // All of it in sight without scrolling, where the text leaves room for that.
        const float room = std::max(view.px(400), bottom - pad - column.y());
        const float height = std::min(width / static_cast<float>(picture.aspect), room);
        engine::Element element;
        element.role = engine::Role::picture;
        element.label = picture.alt;
        element.picture = picture.path;
        element.box = engine::fitted(column.take(height), static_cast<float>(picture.aspect));
        column.add(element);
        if (!picture.caption.empty()) {
            column.gap(view.px(8));
            column.text(picture.caption, 20).muted = true;
        }
    }
    finish(outer, card, column.y() + pad);
}

void NuggetScene::memory(ScrollColumn& outer) const {
    const engine::View& view = this->view();
    const engine::Timestamp now = m_context.now();
    const NuggetMemory memory = NuggetMemory::of(m_nugget, m_context.session.record(), now);
    const engine::Rect card = outer.take(0);
    const float pad = view.px(28);
    const float size = view.type(64);
    const float left = card.x + pad + size + view.px(24);
    ScrollColumn column(outer.screen(), kPart, {left, card.y + pad, card.right() - pad - left, 0});
    const engine::Rect window{card.x + pad, card.y + pad, size, size * 1.15f};
    column.drawn(kWindow, window).value = memory.met() ? static_cast<float>(memory.recall) : -1.0f;
    column.text("Its window in your city", 26, engine::Face::display).role = engine::Role::heading;
    column.gap(view.px(4));
    column.text(memory.missed  ? "Dark: missed when it was last asked"
                : memory.met() ? words::percent(memory.recall) + " bright"
                               : memory.words(now),
                24);
    if (memory.met()) {
        column.text(fmt::format("Comes back {}", words::comesBack(memory.dueAt.value_or(now), now)), 24);
        const std::string missed =
            memory.lapses == 0
                ? "never missed since"
                : "missed " + words::counted(static_cast<std::size_t>(memory.lapses), "time", "times") + " since";
        column
            .text(fmt::format("Answered {}, {} the first meeting",
                              words::counted(static_cast<std::size_t>(memory.answers), "time", "times"), missed),
                  21)
            .muted = true;
    }
    if (memory.fresh) {
        column.gap(view.px(10));
        column
            .text(
                "Seen just now, so a refresh pays no points for the next eight hours. It is practice all the same.",
                20)
            .muted = true;
    }
    column.gap(std::max(0.0f, window.bottom() - column.y()));
    finish(outer, card, column.y() + pad);
}

void NuggetScene::insights(ScrollColumn& outer) const {
    const engine::View& view = this->view();
    const auto earned = NuggetMemory::insightsEarned(m_nugget, m_context.session.record());
    const engine::Rect card = outer.take(0);
    const float pad = view.px(28);
    ScrollColumn column(outer.screen(), kPart, {card.x + pad, card.y + pad, card.width - 2 * pad, 0});
    column.text("What right answers added", 26, engine::Face::display).role = engine::Role::heading;
    for (const std::string& insight : earned) {
        column.gap(view.px(12));
        column.text(insight, 23);
    }
    const std::size_t left = m_nugget.insights.size() - earned.size();
    if (left > 0) {
        column.gap(view.px(12));
        column.text(fmt::format("{} still to find out.", words::counted(left, "insight", "insights")), 21).muted =
            true;
    }
    finish(outer, card, column.y() + pad);
}

void NuggetScene::drawBehind(engine::Canvas& canvas) const {
    UiScene::drawBehind(canvas);
    const engine::Palette& palette = m_context.theme.palette;
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == kGround) {
            drawTile(canvas, palette, box, {}, view().px(1));
        }
    });
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == kWindow) {
            drawWindow(canvas, palette, box, element.value);
        }
    });
}

} // namespace game
