#include "game/scenes/board/leaderboard_screen.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr const char* kPart = "board";
constexpr float kTitle = 30;
constexpr float kName = 26;
constexpr float kDetail = 20;
constexpr float kFigure = 32;
constexpr float kPodiumName = 24;
constexpr float kTallest = 300;
constexpr engine::Face kBold = engine::Face::bodyBold;

float barOf(double share) {
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
}

std::string streakWords(int days) {
    return days == 0
               ? "no streak yet"
               : fmt::format("streak of {}", words::counted(static_cast<std::size_t>(days), "workday", "workdays"));
}

} // namespace

LeaderboardScreen::LeaderboardScreen(engine::Screen& screen, const Leaderboard& board, std::string rep)
    : m_screen(screen), m_board(board), m_rep(std::move(rep)) {}

LeaderboardScreen::Line LeaderboardScreen::lineOf(const Standing& standing) const {
    Line line;
    line.own = standing.rep == m_rep;
    line.rank = standing.rank == 0 || isSolo() ? "–" : fmt::format("{}", standing.rank);
    line.title = line.own ? fmt::format("{} (you)", standing.shownName) : standing.shownName;
    // Before anything could be earned there is no share, not one of 0 %.
    const std::string points = standing.share ? fmt::format("{} of {} points · ", words::points(standing.counted),
                                                            words::points(standing.par))
                                              : "";
    line.detail = fmt::format("{}{} of {} windows met · {} bright · {}", points, standing.met, standing.open,
                              words::percent(standing.brightness), streakWords(standing.streak));
    if (standing.unreadable) {
        line.detail = standing.remark;
    } else if (!standing.remark.empty()) {
        line.detail += " · " + standing.remark;
    }
    const bool ranked = standing.share && (standing.rank > 0 || isSolo());
    const std::string share = ranked ? words::percent(*standing.share) : "";
    line.share = ranked ? share : "–";
    line.said = (isSolo() ? line.title + ", " + (ranked ? share : "no share yet")
                          : words::standing(standing.rank, line.title, share)) +
                ". " + line.detail;
    line.bar = ranked ? barOf(*standing.share) : 0.0f;
    line.brightness = barOf(standing.brightness);
    return line;
}

LeaderboardScreen::Line LeaderboardScreen::lineOf(const TeamStanding& team) {
    Line line;
    line.rank = team.rank == 0 ? "–" : fmt::format("{}", team.rank);
    line.title = team.team.empty() ? "Without a team" : team.team;
    const std::string members = words::counted(team.members, "member", "members");
    if (team.counted == team.members) {
        line.detail = fmt::format("mean of {} · {} bright", members, words::percent(team.brightness));
    } else if (team.counted > 0) {
        line.detail = fmt::format("mean of {} of {}, the others could not be read · {} bright", team.counted,
                                  members, words::percent(team.brightness));
    } else {
        line.detail = "could not be read";
    }
    const std::string share = team.counted > 0 ? words::percent(team.share) : "";
    line.share = share.empty() ? "–" : share;
    line.said = words::standing(team.rank, line.title, share) + ". " + line.detail;
    line.bar = barOf(team.share);
    line.brightness = barOf(team.brightness);
    return line;
}

float LeaderboardScreen::periods(const engine::Rect& area) {
    const float height = std::max(px(60), type(52));
    const float width = std::min(std::max(px(300), type(270)), (area.width - px(16)) / 2);
    const auto pills = engine::row({area.x, area.y, 2 * width + px(16), height},
                                   {engine::Extent::grow(), engine::Extent::grow()}, px(16));
    const auto pill = [this](const char* id, const char* words, const engine::Rect& box, Period period) {
        engine::Element& option = m_screen.option(id, words, box);
        option.chosen = m_board.period() == period;
        option.style.align = engine::TextAlign::centre;
    };
    pill(kWeek, "This week", pills[0], Period::week);
    pill(kSeason, "This season", pills[1], Period::season);
    return height + px(20);
}

void LeaderboardScreen::lay(const engine::Rect& area, const OwnFacts& own) {
    const float top = periods(area);
    const engine::Rect part{area.x, area.y + top, area.width, area.height - top};
    const engine::Rect content{part.x, part.y, part.width - px(24), 0};
    const bool wide = content.width >= type(1300);
    const float gap = px(40);
    const float leftWidth = wide ? (content.width - gap) * 0.58f : content.width;
    ScrollColumn left(m_screen, kPart, {content.x, content.y, leftWidth, 0});
    explanation(left);
    if (m_board.standings().empty()) {
        waiting(left);
        m_screen.scrollPart(kPart, {part, left.y() - part.y});
        return;
    }
    neighbours(left);
    const float rightX = content.x + leftWidth + gap;
    ScrollColumn right(m_screen, kPart, {rightX, content.y, content.right() - rightX, 0});
    ScrollColumn& rest = wide ? right : left;
    if (isSolo()) {
        ownWeeks(left, own);
        goal(rest, own);
        alone(rest);
    } else {
        podium(rest);
        teams(rest);
    }
    m_screen.scrollPart(kPart, {part, std::max(left.y(), right.y()) - part.y});
}

void LeaderboardScreen::title(ScrollColumn& column, const std::string& text) const {
    column.text(text, kTitle, engine::Face::display).role = engine::Role::heading;
    column.gap(px(14));
}

void LeaderboardScreen::explanation(ScrollColumn& column) const {
    column
        .text("Ranked by share: your points out of those your own plan had for you on your workdays, new windows "
              "included. Playing more than that buys nothing, and staying away leaves it empty.",
              22)
        .muted = true;
    column.gap(px(22));
}

void LeaderboardScreen::waiting(ScrollColumn& column) const {
    title(column, "Your team");
    column.text("Your team's saves are being read. This takes some seconds where a team is large.", 22).muted =
        true;
}

void LeaderboardScreen::neighbours(ScrollColumn& column) const {
    title(column, isSolo() ? "You" : "Around you");
    for (const Standing& standing : m_board.neighbours(m_rep)) {
        line(column, lineOf(standing));
    }
    const Standing* own = m_board.find(m_rep);
    if (own == nullptr || own->rank == 0) {
        column
            .text(fmt::format("You have no rank {} yet: {}", when(),
                              own != nullptr && own->played
                                  ? "what you met comes back in a few days, and then it counts."
                                  : "the first round you finish puts you on the board."),
                  22)
            .muted = true;
        column.gap(px(16));
    } else if (own->hidden) {
        column.text("You chose to be hidden: only you see your line, and your team's mean still counts you.", 22)
            .muted = true;
        column.gap(px(16));
    }
    column.gap(px(16));
}

void LeaderboardScreen::line(ScrollColumn& column, const Line& line) const {
    const engine::Rect row = column.take(0);
    const float pad = px(16);
    const float rankWidth = m_screen.measure("88", kFigure, 0, engine::Face::display).x + px(6);
    const float shareWidth = m_screen.measure("−100 %", kFigure, 0, engine::Face::display).x + px(6);
    const float window = type(38);
    const float left = row.x + pad + rankWidth + pad + window + pad;
    const float middle = row.right() - pad - shareWidth - pad - left;
    const float top = row.y + pad;
    const engine::Rect name =
        quiet(column.textAt(line.title, {left, top}, middle, kName, engine::Face::bodyBold)).box;
    engine::Element& detail = quiet(column.textAt(line.detail, {left, name.bottom() + px(2)}, middle, kDetail));
    detail.muted = true;
    const float bottom = detail.box.bottom();
    quiet(column.textAt(line.rank, {row.x + pad, top}, rankWidth, kFigure, engine::Face::display)).style.align =
        engine::TextAlign::centre;
    engine::Element& share = quiet(column.textAt(line.share, {row.right() - pad - shareWidth, top}, shareWidth,
                                                 kFigure, engine::Face::display));
    share.style.align = engine::TextAlign::right;
    const float barTop = std::max(bottom, share.box.bottom()) + px(10);
    const float barHeight = std::max(px(6), 2.0f);
    column.drawn(kWindow, {left - pad - window, top + px(4), window, window * 1.15f}).value = line.brightness;
    engine::Element& bar = column.drawn(kShare, {left, barTop, row.right() - pad - left, barHeight});
    bar.value = line.bar;
    bar.chosen = line.own;
    const float height = barTop + barHeight + pad - row.y;
    engine::Element& ground = column.drawn(kRow, {row.x, row.y, row.width, height});
    ground.chosen = line.own;
    ground.said = line.said;
    column.gap(height + px(12));
}

void LeaderboardScreen::podium(ScrollColumn& column) const {
    title(column, "First " + std::string(when()));
    const std::vector<Standing> podium = m_board.podium();
    if (podium.empty()) {
        column.text(fmt::format("Nobody has earned a place {} yet. The first recall opens the board.", when()), 22);
        column.gap(px(28));
        return;
    }
    const engine::Rect all = column.take(0);
    const auto lots =
        engine::row({all.x, all.y, all.width, 1}, std::vector<engine::Extent>(3, engine::Extent::grow()), px(16));
    float names = 0.0f;
    for (const Standing& standing : podium) {
        names = std::max(names, m_screen.measure(standing.shownName, kPodiumName, lots[0].width, kBold).y);
    }
    const float street = all.y + names + m_screen.measure("100 %", kPodiumName, 0).y + px(12) + px(kTallest);
    // Second, first, third: as on a podium.
    static constexpr std::size_t kLots[] = {1, 0, 2};
    for (std::size_t i = 0; i < std::min<std::size_t>(3, podium.size()); ++i) {
        const engine::Rect& lot = lots[kLots[i]];
        const float height = px(kTallest) * (1.0f - 0.2f * static_cast<float>(i));
        tower(column, {lot.x, street - height, lot.width, height}, podium[i]);
    }
    column.gap(street - all.y + px(32));
}

void LeaderboardScreen::tower(ScrollColumn& column, const engine::Rect& lot, const Standing& standing) const {
    const std::string share = words::percent(standing.share.value_or(0.0));
    const float shareTop = lot.y - px(12) - m_screen.measure(share, kPodiumName, lot.width).y;
    const float nameHeight = m_screen.measure(standing.shownName, kPodiumName, lot.width, kBold).y;
    quiet(column.textAt(standing.shownName, {lot.x, shareTop - nameHeight}, lot.width, kPodiumName, kBold))
        .style.align = engine::TextAlign::centre;
    quiet(column.textAt(share, {lot.x, shareTop}, lot.width, kPodiumName)).style.align = engine::TextAlign::centre;
    const float width = std::min(lot.width * 0.8f, px(150));
    engine::Element& tower = column.drawn(kPodium, {lot.centre().x - width / 2, lot.y, width, lot.height});
    tower.content = fmt::format("{}", standing.rank);
    tower.value = barOf(standing.brightness);
    tower.chosen = standing.rep == m_rep;
    tower.said = words::standing(standing.rank, standing.shownName, share);
}

void LeaderboardScreen::teams(ScrollColumn& column) const {
    title(column, "Teams");
    for (const TeamStanding& team : m_board.teams()) {
        line(column, lineOf(team));
    }
}

/// The weeks before this one, each beside the same measure as the board above.
void LeaderboardScreen::ownWeeks(ScrollColumn& column, const OwnFacts& own) const {
    title(column, "Your weeks");
    if (own.weeks.size() < 2) {
        column
            .text("From next week on you see here how much of what could be recalled you recalled, week by week: "
                  "the best rival is oneself.",
                  22)
            .muted = true;
        return;
    }
    double best = -2.0;
    for (std::size_t i = 1; i < own.weeks.size(); ++i) {
        best = std::max(best, own.weeks[i].account.share().value_or(-2.0));
    }
    for (std::size_t i = 1; i < own.weeks.size(); ++i) {
        const OwnWeek& week = own.weeks[i];
        const auto share = week.account.share();
        Line line;
        line.title = fmt::format("Week of {}", words::date(week.from));
        line.detail = fmt::format(
            "{} of {} points · {}{}", words::points(week.account.counted), words::points(week.account.par),
            words::counted(week.answers, "answer", "answers"), share && *share >= best ? " · your best" : "");
        line.share = share ? words::percent(*share) : "–";
        line.said = fmt::format("{}, {}. {}", line.title, share ? line.share : "no share", line.detail);
        line.bar = barOf(share.value_or(0.0));
        line.brightness = barOf(week.brightness);
        this->line(column, line);
    }
}

void LeaderboardScreen::goal(ScrollColumn& column, const OwnFacts& own) const {
    if (own.goal.empty()) {
        return;
    }
    title(column, "Your next badge");
    card(column, [&](ScrollColumn& inner) {
        inner.text(own.goal, kName, kBold);
        inner.text(own.goalDetail, 22);
        inner.gap(px(8));
        inner.text(own.goalProgress, kDetail).muted = true;
        inner.gap(px(8));
        engine::Element meter;
        meter.role = engine::Role::meter;
        meter.value = own.goalShare;
        meter.box = inner.take(px(16));
        inner.add(meter);
        inner.gap(px(12));
    });
    column.gap(px(24));
}

void LeaderboardScreen::alone(ScrollColumn& column) const {
    title(column, "Play as a team");
    card(column, [](ScrollColumn& inner) {
        for (const char* paragraph :
             {"You play on your own so far, and are measured by your own plan: play what your city offers on each "
              "of your workdays, and your share rises.",
              "To see who is near you and who is first, play with your colleagues: ask your manager, or whoever "
              "set up the game for you, to connect it to your team. What you have learned can come along.",
              "There is no list of who came last. An alias, or being hidden, costs no points and no badge."}) {
            inner.text(paragraph, 22);
            inner.gap(inner.screen().view().px(12));
        }
    });
}

void LeaderboardScreen::card(ScrollColumn& column, const std::function<void(ScrollColumn&)>& fill) const {
    const engine::Rect card = column.take(0);
    const float pad = px(24);
    ScrollColumn inner(m_screen, kPart, {card.x + pad, card.y + pad, card.width - 2 * pad, 0});
    fill(inner);
    const float height = inner.y() + px(12) - card.y;
    column.drawn(kRow, {card.x, card.y, card.width, height});
    column.gap(height);
}

} // namespace game
