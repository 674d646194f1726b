#include "game/scenes/results/results_scene.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/core.h>

#include "engine/graphics/easing.hpp"
#include "game/city/city_painter.hpp"
#include "game/city/city_words.hpp"
#include "game/scenes/results/results_words.hpp"
#include "game/widgets/answer_words.hpp"
#include "game/widgets/assessment_words.hpp"
#include "game/widgets/goal_ring.hpp"
#include "game/widgets/medal.hpp"
#include "game/widgets/star.hpp"
#include "game/widgets/tile.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr std::size_t kNear = 1;
constexpr int kMostRungs = 14;
/// When the round's arc begins to fill, and how long that takes, seconds.
constexpr float kRingFrom = 0.5f;
constexpr float kRingTakes = 0.8f;

std::vector<ResultsFacts::Neighbour> neighboursOf(const SceneContext& context) {
    std::vector<ResultsFacts::Neighbour> near;
    const std::string& rep = context.session.rep();
    for (const Standing& each : context.session.leaderboard(Period::week, context.now()).neighbours(rep, kNear)) {
        const std::string name = each.rep == rep ? each.shownName + " (you)" : each.shownName;
        const std::string share = each.share ? words::percent(*each.share) : "";
        near.push_back({each.rank == 0 ? "–" : fmt::format("{}", each.rank), name, share.empty() ? "–" : share,
                        each.rep == rep, words::standing(each.rank, name, share)});
    }
    return near;
}

} // namespace

ResultsScene::ResultsScene(SceneContext& context, RoundSummary summary)
    : UiScene(context), m_summary(std::move(summary)), m_count(m_summary.lines),
      m_neighbours(neighboursOf(context)), m_windows(m_summary.windows()) {
    for (const BadgeAward& award : m_summary.awards) {
        if (context.library().badge(award.badge) != nullptr) {
            m_badges.push_back(award);
        }
    }
    if (showsBadge()) {
        context.mixer.play(engine::Sound::badge);
    }
    if (context.preferences.reducedMotion) {
        m_count.finish();
    }
}

ResultsFacts::Line ResultsScene::lineOf(const RoundLine& line) const {
    const Attempt& attempt = line.scored.attempt;
    const Nugget* nugget = m_context.library().nugget(attempt.nugget);
    return {attempt.right,
            (nugget != nullptr ? nugget->title : attempt.nugget.text()) + (line.repeat ? " (again)" : ""),
            words::fact(line, m_context.now()), words::brought(line),
            (line.lightAfter > 0.0 ? "Back " : "Dark, back ") + words::comesBack(line.dueAt, m_context.now()),
            // Of a new window the detail says which it is.
            line.paid() ? words::spokenBrought(line) : ""};
}

ResultsFacts ResultsScene::facts() {
    ResultsFacts facts;
    const bool more = !rest().next.empty();
    facts.headline = words::headline(m_summary, m_context.library());
    facts.outlook = isCampaign(m_summary.context)
                        ? words::afterAssessment(m_context.session.record(), m_summary, m_context.now())
                        : words::afterRound(rest().promised, more);
    facts.stars = words::counted(static_cast<std::size_t>(m_summary.stars), "star", "stars");
    facts.firstTry = fmt::format("{} of {} at the first try", m_summary.firstTry, m_summary.items);
    facts.goal = ofTheDay() ? words::goal(rest().goal).line() : "";
    if (const std::string points = words::signedPoints(m_summary.points()); points != "0") {
        facts.figure = points;
        facts.unit = "recall points";
    }
    facts.windows = words::windowsOf(m_summary);
    facts.why = words::whyTotal(m_summary, m_context.now());
    facts.rank = words::rankChange(m_summary);
    facts.neighbours = m_neighbours;
    std::set<std::string> explained;
    for (const RoundLine& line : m_summary.lines) {
        facts.lines.push_back(lineOf(line));
        // What came too soon is explained beside the points.
        const std::string general = line.scored.score.tooSoon ? "" : words::explanation(line);
        if (facts.lines.back().detail.empty() && explained.insert(general).second) {
            facts.lines.back().detail = general;
        }
    }
    facts.more = m_summary.context == AttemptContext::round && more;
    facts.enough = m_summary.context == AttemptContext::round && !more;
    facts.back = wayBack();
    facts.next = facts.more && rest().promised ? "again" : facts.back.empty() ? "continue" : "back";
    return facts;
}

const Badge* ResultsScene::badge() const {
    return m_context.library().badge(m_badges[m_badge].badge);
}

BadgeFacts ResultsScene::badgeFacts() const {
    const std::string count =
        m_badges.size() > 1 ? fmt::format("{} of {}", m_badge + 1, m_badges.size()) : std::string();
    return {badge()->title, Medal::rarityName(badge()->rarity), badge()->description, m_badges[m_badge].evidence,
            count};
}

engine::Screen ResultsScene::build(const engine::View&) {
    engine::Screen screen = emptyScreen();
    ResultsScreen face(screen);
    screen.setPage(showsBadge() ? fmt::format("badge {}", m_badge) : "results");
    showsBadge() ? face.badge(badgeFacts()) : face.results(facts());
    return screen;
}

const ResultsScene::Rest& ResultsScene::rest() {
    if (!m_rest) {
        const engine::Timestamp now = m_context.now();
        const RecallForecast forecast = m_context.session.forecast(now);
        const RoundPlanner planner = m_context.planner();
        const RepRecord& record = m_context.session.record();
        m_rest = {planner.daily(forecast, m_context.seedFor("plan")), false,
                  DayGoal::of(record, planner.outlook(forecast), now)};
        m_rest->promised = std::any_of(m_rest->next.items.begin(), m_rest->next.items.end(),
                                       [&](const RoundItem& item) { return record.isDue(item.nugget, now); });
    }
    return *m_rest;
}

std::string ResultsScene::wayBack() const {
    const std::string below = m_context.navigator.below();
    return below.empty() ? "" : "To the " + below;
}

void ResultsScene::goTo(const std::string& choice) {
    if (choice == "again" && !rest().next.empty()) {
        m_context.navigator.goInstead(RoundRequest{rest().next});
    } else if (choice == "back") {
        close();
    } else {
        m_context.navigator.backToCity();
    }
}

void ResultsScene::act(const engine::UiEvent& event) {
    if (showsBadge()) {
        nextBadge();
    } else if (event.id == "again" || event.id == "back" || event.id == "continue") {
        goTo(event.id);
    }
}

void ResultsScene::perform(engine::Action action) {
    if (action == engine::Action::skip) {
        m_count.finish();
    } else if (action == engine::Action::back && showsBadge()) {
        nextBadge();
    } else {
        UiScene::perform(action);
    }
}

void ResultsScene::nextBadge() {
    ++m_badge;
    m_shown = 0.0f;
    if (showsBadge()) {
        m_context.mixer.play(engine::Sound::badge);
    }
    refresh();
    control().setFocus(showsBadge() ? "continue" : facts().next);
}

void ResultsScene::update(float step) {
    UiScene::update(step);
    m_shown += step;
    if (showsBadge()) {
        return;
    }
    if (const int begun = m_count.update(step); begun > 0) {
        m_context.mixer.play(engine::Sound::window, std::min(m_rung, kMostRungs));
        m_rung += begun;
    }
}

void ResultsScene::drawAbove(engine::Canvas& canvas) const {
    const engine::Palette& palette = m_context.theme.palette;
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == ResultsScreen::kStars) {
            drawStars(canvas, box);
        } else if (element.id == ResultsScreen::kRing) {
            drawRing(canvas, box);
        } else if (element.id == ResultsScreen::kPoints) {
            drawPoints(canvas, box);
        } else if (element.id == ResultsScreen::kWindows) {
            drawWindows(canvas, box);
        } else if (element.id == ResultsScreen::kMedal) {
            drawMedal(canvas, box);
        } else if (element.id == ResultsScreen::kRest) {
            CityPainter(canvas, palette).drawMoon(box.centre(), 0.36f * box.height);
        } else if (element.chosen) {
            canvas.outline(box, view().px(10), std::max(1.0f, view().px(2)), palette.windowWarm.faded(0.7f));
        } else {
            canvas.outline(box, view().px(10), std::max(1.0f, view().px(1)), palette.outline.faded(0.3f));
        }
    });
}

void ResultsScene::drawStars(engine::Canvas& canvas, const engine::Rect& box) const {
    const engine::Palette& palette = m_context.theme.palette;
    const float size = std::min(box.height, box.width / 3.4f) / 2;
    for (int i = 0; i < 3; ++i) {
        const bool earned = i < m_summary.stars;
        const float share = std::clamp(m_shown * 2.5f - static_cast<float>(i) * 0.6f, 0.0f, 1.0f);
        const float pop = m_context.preferences.reducedMotion ? 1.0f : engine::ease::outBack(share);
        const engine::Vec2 centre{box.x + size * (1.0f + static_cast<float>(i) * 2.3f), box.centre().y};
        if (earned) {
            drawStar(canvas, centre, size * pop, palette.windowWarm);
        } else {
            drawStar(canvas, centre, size, palette.outline);
            drawStar(canvas, centre, 0.74f * size, palette.surfaceSunken);
        }
    }
}

// The round just played fills its arc.
void ResultsScene::drawRing(engine::Canvas& canvas, const engine::Rect& box) const {
    const bool still = m_context.preferences.reducedMotion;
    const float share = still ? 1.0f : engine::ease::outCubic((m_shown - kRingFrom) / kRingTakes);
    const DayGoal& goal = m_rest->goal;
    drawGoalRing(canvas, m_context.theme.palette, box, goal, static_cast<float>(goal.done) - 1.0f + share);
}

void ResultsScene::drawPoints(engine::Canvas& canvas, const engine::Rect& box) const {
    const engine::Palette& palette = m_context.theme.palette;
    engine::TextStyle style{engine::Face::display, std::min(view().type(74), box.height * 0.8f)};
    const std::string counted = words::signedPoints(m_count.points());
    if (counted == "0") {
        return;
    }
    const engine::Vec2 size = canvas.text(counted, {box.x, box.y}, style, palette.windowWarm);
    // On the line the figures stand on.
    const engine::TextStyle unit{engine::Face::body, view().type(24)};
    const auto baseline = [&canvas](const std::string& text, const engine::TextStyle& of) {
        return canvas.typesetter().set(text, of).ascent;
    };
    const float down = baseline(counted, style) - baseline("recall points", unit);
    canvas.text("recall points", {box.x + size.x + view().px(14), box.y + down}, unit, palette.textMuted);
}

// Each window once, from the light it had to the light it has, as the city will show it.
void ResultsScene::drawWindows(engine::Canvas& canvas, const engine::Rect& box) const {
    const engine::Palette& palette = m_context.theme.palette;
    const auto count = static_cast<float>(std::max<std::size_t>(1, m_windows.size()));
    const float light = ResultsScreen::lightOf(box.height, view());
    const float cell = std::min(box.height * 0.95f, (box.width - 2 * light) / count);
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const float counted = m_count.share(m_windows[i].line);
        const auto before = static_cast<float>(m_windows[i].before);
        const auto after = static_cast<float>(m_windows[i].after);
        const float share = after > before ? counted : 0.0f;
        const engine::Rect window{box.x + light + static_cast<float>(i) * cell, box.y + 0.04f * box.height,
                                  0.76f * cell, 0.92f * cell};
        const float flare = share > 0.0f && share < 1.0f ? 1.0f - share : 0.0f;
        canvas.glow(window, 0.05f * cell, 0.3f * cell, palette.windowWarm.faded(0.6f * flare));
        drawWindow(canvas, palette, window, std::lerp(before, after, counted));
    }
}

// Light in all directions, turning slowly; it fades on its way out.
void ResultsScene::drawRays(engine::Canvas& canvas, engine::Vec2 centre, float length) const {
    constexpr int kCount = 12;
    constexpr int kBands = 16;
    constexpr float kWide = 0.11f;
    constexpr float kInner = 0.4f;
    const float turned = m_context.preferences.reducedMotion ? 0.0f : 0.12f * m_shown;
    const auto at = [centre](float angle, float far) {
        return engine::Vec2{centre.x + far * std::cos(angle), centre.y + far * std::sin(angle)};
    };
    std::vector<engine::Vec2> band(4);
    for (int i = 0; i < kCount * kBands; ++i) {
        const float angle = turned + 6.2831853f * static_cast<float>(i % kCount) / kCount;
        const float from = static_cast<float>(i / kCount) / kBands;
        const float near = length * (kInner + (1.0f - kInner) * from);
        const float far = near + length * (1.0f - kInner) / kBands;
        band = {at(angle - kWide, near), at(angle + kWide, near), at(angle + kWide, far), at(angle - kWide, far)};
        const float left = 1.0f - from;
        canvas.polygon(band, m_context.theme.palette.windowWarm.faded(0.34f * left));
    }
}

void ResultsScene::drawMedal(engine::Canvas& canvas, const engine::Rect& box) const {
    const engine::Palette& palette = m_context.theme.palette;
    const bool still = m_context.preferences.reducedMotion;
    const float pop = still ? 1.0f : engine::ease::outBack(m_shown / 0.5f);
    // The rest of the box is for its light.
    const float size = 0.635f * std::min(box.width, box.height) * pop;
    const engine::Rect medal{box.centre().x - size / 2, box.centre().y - size / 2, size, size};
    const float radius = 0.46f * size;
    drawRays(canvas, medal.centre(), 0.5f * box.height * pop);
    canvas.glow({medal.centre().x - radius, medal.centre().y - radius, 2 * radius, 2 * radius}, radius, 0.3f * size,
                palette.windowWarm.faded(0.3f));
    Medal{badge()->rarity, true}.draw(canvas, palette, medal);
}

} // namespace game
