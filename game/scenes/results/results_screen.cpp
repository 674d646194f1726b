#include "game/scenes/results/results_screen.hpp"

#include <algorithm>

#include "engine/layout/flow.hpp"

namespace game {
namespace {

constexpr const char* kFigures = "figures";
constexpr const char* kLines = "lines";
/// Between the lines of answers, design units; at most, where there is room.
constexpr float kApart = 26.0f;
constexpr float kMostApart = 46.0f;
/// Three stars, of their height.
constexpr float kStarsWide = 3.4f;
constexpr engine::Face kBold = engine::Face::bodyBold;
constexpr engine::Face kDisplay = engine::Face::display;

engine::Face faceOf(const ResultsFacts& facts) {
    return facts.enough ? kBold : engine::Face::body;
}

} // namespace

std::string ResultsFacts::Line::spoken() const {
    std::string line = (right ? "Right: " : "Not right: ") + title;
    for (const std::string* part : {&detail, &brought, &back}) {
        line += part->empty() ? "" : (line.back() == '.' ? " " : ". ") + *part;
    }
    return line;
}

void ResultsScreen::results(const ResultsFacts& facts) {
    const engine::Rect all = m_screen.view().bounds().inset(px(48), px(36));
    const float button = std::max(px(72), type(60));
    const float high = m_screen.measure(facts.outlook, 25, all.width - restWidth(facts), faceOf(facts)).y;
    const auto rows = engine::column(all,
                                     {engine::Extent::px(type(66)), engine::Extent::px(high),
                                      engine::Extent::grow(), engine::Extent::px(button)},
                                     px(14));
    m_screen.heading(facts.headline, rows[0], m_screen.fittingSize(facts.headline, rows[0], 52, kDisplay))
        .style.face = kDisplay;
    outlook(rows[1], facts);
    const auto columns = engine::row(rows[2], {engine::Extent::grow(2), engine::Extent::grow(3)}, px(36));
    figures(columns[0], facts);
    lines(columns[1], facts);
    buttons(rows[3], facts);
}

void ResultsScreen::buttons(const engine::Rect& box, const ResultsFacts& facts) {
    const float wide = std::min(std::max(px(300), type(240)), (box.width - 2 * px(20)) / 3);
    const float apart = wide + px(20);
    float x = box.right() - wide - apart * static_cast<float>((facts.more ? 1 : 0) + (facts.back.empty() ? 0 : 1));
    const auto add = [&](const char* id, const std::string& label) {
        const engine::Rect at{x, box.y, wide, box.height};
        facts.next == id ? m_screen.primary(id, label, at) : m_screen.button(id, label, at);
        x += apart;
    };
    if (facts.more) {
        add("again", "One more round");
    }
    if (!facts.back.empty()) {
        add("back", facts.back);
    }
    add("continue", "To the city");
}

void ResultsScreen::outlook(const engine::Rect& box, const ResultsFacts& facts) {
    const float rest = restWidth(facts);
    if (facts.enough) {
        engine::Element moon;
        moon.id = kRest;
        moon.role = engine::Role::custom;
        moon.enabled = false;
        moon.box = {box.x, box.y, rest, std::min(rest, box.height)};
        m_screen.add(moon);
    }
    engine::Element& text = m_screen.text(facts.outlook, {box.x + rest, box.y, box.width - rest, box.height}, 25);
    text.style.face = faceOf(facts);
    text.muted = !facts.enough;
}

float ResultsScreen::lightOf(float height, const engine::View& view) {
    return std::min(0.3f * height, view.px(40));
}

void ResultsScreen::figures(const engine::Rect& box, const ResultsFacts& facts) {
    // With nobody near on the board there is room to breathe.
    const float roomy = facts.neighbours.size() < 2 ? 1.25f : 1.0f;
    // The light of the windows reaches to the left of the texts.
    const float light = lightOf(type(88) * roomy, m_screen.view());
    ScrollColumn column(m_screen, kFigures, {box.x, box.y, box.width - px(20), 0});
    column.gap(px(10) * roomy);
    stars(column, facts, type(96) * roomy);
    column.gap(px(8) * roomy);
    column.text(facts.firstTry, 27);
    column.gap(px(22) * roomy);
    if (!facts.figure.empty()) {
        column.drawn(kPoints, column.take(type(92))).label = facts.figure + " " + facts.unit;
    }
    if (!facts.windows.empty()) {
        column.text(facts.windows, 25, kBold);
        column.gap(px(4));
    }
    for (const std::string& why : facts.why) {
        column.text(why, 23).muted = true;
        column.gap(px(4));
    }
    column.gap(px(22) * roomy);
    const engine::Rect windows = column.take(type(88) * roomy);
    column.drawn(kWindows, {windows.x - light, windows.y, windows.width + light, windows.height});
    column.gap(px(26) * roomy);
    board(column, facts);
    m_screen.scrollPart(kFigures, {{box.x - light, box.y, box.width + light, box.height}, column.y() - box.y});
}

// Beside the stars, where there is room for its words, the ring of the day; below them otherwise.
void ResultsScreen::stars(ScrollColumn& column, const ResultsFacts& facts, float height) {
    const engine::Rect row = column.take(height);
    const float starsWidth = std::min(kStarsWide * height, row.width);
    column.drawn(kStars, {row.x, row.y, starsWidth, height}).label = facts.stars;
    if (facts.goal.empty()) {
        return;
    }
    const float ring = 0.8f * height;
    const float gap = px(20);
    const float room = row.width - starsWidth - 3 * gap - ring;
    const bool aside = m_screen.measure("rounds today", 22, 0.0f).x < room;
    const engine::Rect at = aside
                                ? engine::Rect{row.x + starsWidth + 2 * gap, row.centre().y - ring / 2, ring, ring}
                                : column.take(ring);
    column.drawn(kRing, {at.x, at.y, ring, ring});
    const float width = aside ? room : row.width - ring - gap;
    const float tall = m_screen.measure(facts.goal, 22, width).y;
    column.textAt(facts.goal, {at.x + ring + gap, at.y + std::max(0.0f, (ring - tall) / 2)}, width, 22);
    if (!aside) {
        column.gap(std::max(0.0f, tall - ring));
    }
}

void ResultsScreen::board(ScrollColumn& column, const ResultsFacts& facts) {
    if (!facts.rank.empty()) {
        column.text(facts.rank, 24, kBold).role = engine::Role::heading;
    }
    column.gap(px(10));
    if (facts.neighbours.size() < 2) {
        return;
    }
    const float pad = px(14);
    const float rank = m_screen.measure("888", 22, 0).x;
    const float share = m_screen.measure("−100 %", 22, 0).x + px(4);
    for (const ResultsFacts::Neighbour& each : facts.neighbours) {
        const engine::Rect row = column.take(0);
        const engine::Rect name =
            quiet(column.textAt(each.name, {row.x + 2 * pad + rank, row.y + pad / 2},
                                row.width - 4 * pad - rank - share, 22, each.own ? kBold : engine::Face::body))
                .box;
        quiet(column.textAt(each.rank, {row.x + pad, name.y}, rank, 22)).muted = !each.own;
        quiet(column.textAt(each.share, {row.right() - pad - share, name.y}, share, 22)).style.align =
            engine::TextAlign::right;
        const float height = name.height + pad;
        engine::Element& ground = column.drawn(kRow, {row.x, row.y, row.width, height});
        ground.chosen = each.own;
        ground.said = each.said;
        column.gap(height + px(6));
    }
}

void ResultsScreen::lines(const engine::Rect& box, const ResultsFacts& facts) {
    engine::Rect card = box;
    engine::Rect room = box.inset(px(26), px(20));
    const auto fill = [&](engine::Screen& screen, float apart) {
        ScrollColumn column(screen, kLines, {room.x, room.y, room.width - px(20), 0});
        for (const ResultsFacts::Line& each : facts.lines) {
            column.gap(column.y() > room.y ? apart : 0.0f);
            ResultsScreen(screen).line(column, each);
        }
        return column.y() - room.y;
    };
    // The card of a short round lets its lines breathe, and closes up below them.
    engine::Screen scratch = m_screen;
    const float need = fill(scratch, px(kApart));
    const float gaps = static_cast<float>(std::max<std::size_t>(2, facts.lines.size()) - 1);
    const float apart = px(kApart) + std::clamp((room.height - need) / gaps, 0.0f, px(kMostApart - kApart));
    room.height = std::min(room.height, need + (apart - px(kApart)) * gaps);
    card.height = room.height + 2 * px(20);
    m_screen.panel(card);
    const float height = fill(m_screen, apart);
    m_screen.scrollPart(kLines, {room, height});
}

void ResultsScreen::line(ScrollColumn& column, const ResultsFacts::Line& line) {
    const engine::Rect row = column.take(0);
    const float mark = type(36);
    const float side =
        std::max(m_screen.measure("+88.8", 28, 0, kDisplay).x, m_screen.measure("Dark, back in 88 days", 22, 0).x) +
        px(6);
    const float left = row.x + mark + px(16);
    const float width = row.right() - side - px(24) - left;
    engine::Element& name = column.textAt(line.title, {left, row.y}, width, 26, kBold);
    name.said = line.spoken();
    const engine::Rect title = name.box;
    float reason = title.bottom();
    if (!line.detail.empty()) {
        engine::Element& detail = quiet(column.textAt(line.detail, {left, title.bottom() + px(3)}, width, 22));
        detail.muted = true;
        reason = detail.box.bottom();
    }
    engine::Element sign;
    sign.mark = line.right ? engine::Mark::right : engine::Mark::wrong;
    sign.box = {row.x, row.y + px(4), mark, mark};
    sign.style.size = mark;
    quiet(column.add(sign));
    float under = row.y - px(3);
    if (!line.points.empty()) {
        engine::Element& points =
            quiet(column.textAt(line.points, {row.right() - side, row.y}, side, 28, kDisplay));
        points.style.align = engine::TextAlign::right;
        under = std::max(title.bottom(), points.box.bottom());
    }
    engine::Element& back = quiet(column.textAt(line.back, {row.right() - side, under + px(3)}, side, 22));
    back.style.align = engine::TextAlign::right;
    column.gap(std::max(reason, back.box.bottom()) - row.y);
}

void ResultsScreen::badge(const BadgeFacts& facts) {
    const engine::View& view = m_screen.view();
    const float width = std::min(std::max(px(880), type(660)), view.width - px(96));
    const float height = std::min(type(760), view.height - px(56));
    const engine::Rect card = engine::centred(view.bounds(), width, height);
    m_screen.panel(card);
    const float button = std::max(px(72), type(56));
    const auto rows =
        engine::column(card.inset(px(48), px(36)), {engine::Extent::grow(), engine::Extent::px(button)}, px(20));
    ScrollColumn column(m_screen, "badge", {rows[0].x + px(20), rows[0].y, rows[0].width - px(40), 0});
    const float medal = std::min(type(270), 0.46f * rows[0].height);
    column.drawn(kMedal, column.take(1.36f * medal));
    const auto say = [&](const std::string& text, float size, engine::Face face) -> engine::Element& {
        engine::Element& element = column.text(text, size, face);
        element.style.align = engine::TextAlign::centre;
        return element;
    };
    say(facts.count.empty() ? "A badge is yours" : "A badge is yours · " + facts.count, 22, engine::Face::body)
        .muted = true;
    say(facts.title, 44, kDisplay).role = engine::Role::heading;
    say(facts.rarity, 21, engine::Face::body).muted = true;
    column.gap(px(12));
    say(facts.description, 25, engine::Face::body);
    column.gap(px(8));
    say(facts.evidence, 21, engine::Face::body).muted = true;
    m_screen.scrollPart("badge", {rows[0], column.y() - rows[0].y});
    const float wide = std::min(rows[1].width, std::max(px(360), type(300)));
    m_screen.primary("continue", "Go on", engine::centred(rows[1], wide, rows[1].height));
}

} // namespace game
