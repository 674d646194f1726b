#include "game/scenes/results_scene.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "engine/graphics/easing.hpp"
#include "engine/layout/flow.hpp"
#include "game/scenes/round_scene.hpp"
#include "game/scenes/words.hpp"

namespace game {
namespace {

constexpr float kCountUpSeconds = 1.2f;

std::string headline(const RoundSummary& summary, const Library& library) {
    const Module* module = library.module(summary.module);
    if (module == nullptr || summary.context == AttemptContext::round ||
        summary.context == AttemptContext::refresher) {
        return summary.firstTry == summary.items ? "Every window relit" : "Your city is brighter";
    }
    if (summary.passed) {
        return fmt::format("{} is built", module->title);
    }
    return fmt::format("{} needs another visit", module->title);
}

std::string rankChange(const RoundSummary& summary) {
    if (summary.rankAfter == 0) {
        return "No rank yet this week";
    }
    if (summary.rankBefore == 0 || summary.rankBefore == summary.rankAfter) {
        return fmt::format("Rank {} this week", summary.rankAfter);
    }
    return fmt::format("Rank {} this week, {} {}", summary.rankAfter,
                       summary.rankAfter < summary.rankBefore ? "up from" : "after", summary.rankBefore);
}

engine::Mark markOf(bool right) {
    return right ? engine::Mark::right : engine::Mark::wrong;
}

} // namespace

ResultsScene::ResultsScene(SceneContext& context, RoundSummary summary)
    : UiScene(context), m_summary(std::move(summary)) {
    if (!m_summary.awards.empty()) {
        context.mixer.play(engine::Sound::badge);
    }
}

void ResultsScene::figures(engine::Screen& screen, const engine::Rect& box) {
    const engine::View& view = screen.view();
    const auto rows = engine::column(box,
                                     {engine::Extent::px(view.type(90)), engine::Extent::px(view.type(34)),
                                      engine::Extent::px(view.type(64)), engine::Extent::px(view.type(34)),
                                      engine::Extent::px(view.type(34)), engine::Extent::grow()},
                                     view.px(8));
    m_starsBox = {rows[0].x, rows[0].y, std::min(rows[0].width, view.type(300)), rows[0].height};
    engine::Element stars;
    stars.id = "stars";
    stars.role = engine::Role::panel;
    stars.label = words::counted(static_cast<std::size_t>(m_summary.stars), "star", "stars");
    const std::string first = fmt::format("{} of {} at the first try", m_summary.firstTry, m_summary.items);
    screen.text(first, rows[1], screen.fittingSize(first, rows[1], 25));
    m_pointsBox = rows[2];
    const std::string why = "recall points for what you really remembered";
    screen.text(why, rows[3], screen.fittingSize(why, rows[3], 21)).muted = true;
    const std::string rank = rankChange(m_summary);
    screen.text(rank, rows[4], screen.fittingSize(rank, rows[4], 25));
    badges(screen, rows[5]);
}

void ResultsScene::badges(engine::Screen& screen, const engine::Rect& box) {
    const engine::View& view = screen.view();
    float y = box.y + view.px(8);
    const float height = view.type(34) + view.type(30) + view.px(16);
    for (const BadgeAward& award : m_summary.awards) {
        const Badge* badge = m_context.library().badge(award.badge);
        if (badge == nullptr || y + height > box.bottom()) {
            continue;
        }
        screen.panel({box.x, y, box.width, height});
        const engine::Rect inner = engine::Rect{box.x, y, box.width, height}.inset(view.px(16), view.px(8));
        const auto rows = engine::column(inner, {engine::Extent::grow(1.1f), engine::Extent::grow()}, 0);
        const std::string title = "Badge: " + badge->title;
        screen.heading(title, rows[0], screen.fittingSize(title, rows[0], 25, engine::Face::bodyBold)).style.face =
            engine::Face::bodyBold;
        screen.text(award.evidence, rows[1], screen.fittingSize(award.evidence, rows[1], 20)).muted = true;
        y += height + view.px(10);
    }
}

void ResultsScene::line(engine::Screen& screen, const engine::Rect& box, const RoundLine& line) {
    const engine::View& view = screen.view();
    const Nugget* nugget = m_context.library().nugget(line.scored.attempt.nugget);
    const std::string title =
        (nugget != nullptr ? nugget->title : line.scored.attempt.nugget.text()) + (line.repeat ? " (again)" : "");
    const auto columns = engine::row(
        box, {engine::Extent::px(view.type(40)), engine::Extent::grow(), engine::Extent::px(view.type(110))},
        view.px(12));
    const auto rows = engine::column(columns[1], {engine::Extent::grow(1.15f), engine::Extent::grow()}, 0);
    const auto scrolling = [](engine::Element& element) -> engine::Element& {
        element.scroll = "lines";
        return element;
    };
    engine::Element mark;
    mark.role = engine::Role::text;
    mark.mark = markOf(line.scored.attempt.right);
    mark.box = columns[0];
    mark.scroll = "lines";
    mark.label = "";
    screen.add(mark);
    scrolling(screen.heading(title, rows[0], screen.fittingSize(title, rows[0], 24, engine::Face::bodyBold)))
        .style.face = engine::Face::bodyBold;
    const std::string detail =
        fmt::format("{} Back {}.", words::whyPoints(line.scored.score, line.scored.attempt.right),
                    words::comesBack(line.dueAt, m_context.now()));
    scrolling(screen.text(detail, rows[1], screen.fittingSize(detail, rows[1], 20))).muted = true;
    engine::Element& points = scrolling(screen.text(words::signedPoints(line.scored.score.points), columns[2], 26));
    points.style.align = engine::TextAlign::right;
}

void ResultsScene::lines(engine::Screen& screen, const engine::Rect& box) {
    const engine::View& view = screen.view();
    const float height = view.type(34) + view.type(30) + view.px(18);
    const float total = height * static_cast<float>(m_summary.lines.size());
    screen.scrollPart("lines", {box, total});
    float y = box.y;
    for (const RoundLine& each : m_summary.lines) {
        line(screen, engine::Rect{box.x, y, box.width - view.px(20), height}.inset(0, view.px(5)), each);
        y += height;
    }
}

engine::Screen ResultsScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    const engine::Rect all = view.bounds().inset(view.px(56), view.px(40));
    const float button = std::max(view.px(72), view.type(60));
    const auto rows = engine::column(
        all, {engine::Extent::px(view.type(70)), engine::Extent::grow(), engine::Extent::px(button)}, view.px(20));
    const std::string title = headline(m_summary, m_context.library());
    screen.heading(title, rows[0], screen.fittingSize(title, rows[0], 52, engine::Face::display)).style.face =
        engine::Face::display;
    const auto columns = engine::row(rows[1], {engine::Extent::grow(2), engine::Extent::grow(3)}, view.px(40));
    figures(screen, columns[0]);
    screen.panel(columns[1]);
    lines(screen, columns[1].inset(view.px(28), view.px(24)));
    const auto buttons =
        engine::row(rows[2],
                    {engine::Extent::grow(), engine::Extent::px(std::max(view.px(300), view.type(240))),
                     engine::Extent::px(std::max(view.px(300), view.type(240)))},
                    view.px(20));
    const bool more = m_summary.context == AttemptContext::round && !nextRound().empty();
    if (more) {
        screen.button("again", "One more round", buttons[1]);
    }
    screen.primary("continue", "To the city", buttons[2]);
    return screen;
}

RoundPlan ResultsScene::nextRound() const {
    return m_context.planner().daily(m_context.session.record(), m_context.now(), m_context.seedFor("plan"));
}

void ResultsScene::act(const engine::UiEvent& event) {
    if (event.id == "again") {
        const RoundPlan plan = nextRound();
        if (!plan.empty()) {
            m_context.scenes.replace(std::make_unique<RoundScene>(m_context, plan));
        }
    } else if (event.id == "continue") {
        close();
    }
}

void ResultsScene::drawAbove(engine::Canvas& canvas) const {
    const float share =
        m_context.preferences.reducedMotion ? 1.0f : engine::ease::outCubic(time() / kCountUpSeconds);
    const auto counted = static_cast<MilliPoints>(std::llround(static_cast<double>(m_summary.points()) * share));
    engine::TextStyle style;
    style.face = engine::Face::display;
    style.size = std::min(view().type(56), m_pointsBox.height * 0.9f);
    canvas.text(words::signedPoints(counted), {m_pointsBox.x, m_pointsBox.y}, style,
                m_context.theme.palette.windowWarm);
    drawStars(canvas);
}

void ResultsScene::drawStars(engine::Canvas& canvas) const {
    const float size = std::min(m_starsBox.height, m_starsBox.width / 3.4f) / 2;
    for (int i = 0; i < 3; ++i) {
        const bool earned = i < m_summary.stars;
        const float pop =
            m_context.preferences.reducedMotion
                ? 1.0f
                : engine::ease::outBack(std::clamp(time() * 2.5f - static_cast<float>(i) * 0.6f, 0.0f, 1.0f));
        const engine::Vec2 centre{m_starsBox.x + size + static_cast<float>(i) * size * 2.3f, m_starsBox.centre().y};
        const engine::Palette& palette = m_context.theme.palette;
        drawStar(canvas, centre, size * (earned ? pop : 1.0f), earned ? palette.windowWarm : palette.windowDark);
    }
}

void ResultsScene::drawStar(engine::Canvas& canvas, engine::Vec2 centre, float radius, engine::Color color) {
    constexpr float kTurn = 6.2831853f;
    constexpr float kInner = 0.48f;
    for (int i = 0; i < 5; ++i) {
        const auto corner = [&](float step, float reach) {
            const float angle = (static_cast<float>(i) + step) / 5.0f * kTurn - kTurn / 4.0f;
            return engine::Vec2{centre.x + std::cos(angle) * radius * reach,
                                centre.y + std::sin(angle) * radius * reach};
        };
        canvas.polygon({centre, corner(-0.5f, kInner), corner(0.0f, 1.0f), corner(0.5f, kInner)}, color);
    }
}

} // namespace game
