#include "game/scenes/round_screen.hpp"

#include <algorithm>
#include <variant>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"
#include "game/scenes/words.hpp"

namespace game {
namespace {

constexpr float kPromptSize = 34;
constexpr float kBodySize = 26;
constexpr float kTitleSize = 40;
constexpr float kSnippetSize = 30;
/// The window of what is new: its height, and its width as a share of that.
constexpr float kNewWindow = 92;
constexpr float kWindowWide = 0.8f;
/// How much of the room that is left stands above a question.
constexpr float kAbove = 0.38f;
/// Larger letters than this need the page's margins themselves.
constexpr float kPaged = 1.3f;
constexpr Certainty kCertainties[] = {Certainty::guess, Certainty::unsure, Certainty::sure, Certainty::certain};

const char* contextTitle(AttemptContext context) {
    switch (context) {
    case AttemptContext::round:
        return "Challenge round";
    case AttemptContext::assessment:
        return "Assessment";
    case AttemptContext::placement:
        return "Placement test";
    case AttemptContext::refresher:
        return "Refresher";
    }
    return "Challenge round";
}

} // namespace

float RoundScreen::buttonHeight() const {
    return std::max(px(72), type(60));
}

float RoundScreen::payoffHeight() const {
    return std::max(px(84), type(72));
}

std::string RoundScreen::where() const {
    return fmt::format("{} · {} of {}", contextTitle(m_round.context()), m_round.position(), m_round.total());
}

void RoundScreen::done(const engine::Rect& box) {
    engine::Element bar;
    bar.role = engine::Role::meter;
    const bool answered = m_round.phase() == RoundPhase::feedback;
    bar.value = static_cast<float>(m_round.position() - (answered ? 0 : 1)) / static_cast<float>(m_round.total());
    bar.box = box;
    m_screen.add(bar);
}

engine::Rect RoundScreen::pauseBox() const {
    return {px(48), px(24), std::max(px(150), type(130)), std::max(px(48), type(38))};
}

void RoundScreen::pauseButton() {
    m_screen.button("pause", "Pause", pauseBox()).style.size = type(22);
}

void RoundScreen::progress() {
    const float margin = px(48);
    const auto [x, top, pauseWidth, height] = pauseBox();
    const std::string where = this->where();
    const float whereWidth = m_screen.measure(where, 22, 0).x + px(8);
    const float left = margin + pauseWidth + px(24);
    const float right = m_screen.view().width - margin;
    const float middle = top + (height - engine::edgeOf(m_screen.view())) / 2;
    const float whereHeight = std::min(height, m_screen.measure(where, 22, 0).y);
    engine::Element& label =
        m_screen.text(where, {right - whereWidth, middle - whereHeight / 2, whereWidth, whereHeight}, 22);
    label.muted = true;
    // Said once for each question, before it.
    label.said = m_round.phase() == RoundPhase::feedback ? "" : where;
    const float barHeight = px(14);
    done({left, middle - barHeight / 2, right - whereWidth - px(24) - left, barHeight});
}

RoundScreen::Zones RoundScreen::zones(bool board) {
    // The same while the answer is played: only that is news.
    m_screen.setPage(fmt::format("question {}", m_round.position()));
    if (!m_scans) {
        pauseButton();
    }
    progress();
    const engine::View& view = m_screen.view();
    const float margin = px(48);
    const float top = px(24) + std::max(px(48), type(38)) + px(24);
    const engine::Rect all{margin, top, view.width - 2 * margin, view.height - top - px(32)};
    Zones zones;
    engine::Rect column = all;
    if (board) {
        const auto parts = engine::row(all, {engine::Extent::grow(11), engine::Extent::grow(9)}, px(32));
        column = parts[0];
        zones.board = parts[1];
    } else {
        // Longer lines than this are hard to read.
        column = engine::centred(all, std::min(all.width, std::max(px(1280), type(900))), all.height);
    }
    if (view.textScale <= kPaged) {
        m_screen.panel(column);
        column = column.inset(px(30), px(24));
    }
    const float promptNeed =
        m_screen.measure(m_round.question().prompt, kPromptSize, column.width, engine::Face::bodyBold).y;
    const float promptHeight = std::min(promptNeed + px(8), all.height * 0.3f);
    const float footerHeight = std::max(px(64), type(58)) + px(16) + type(30);
    const auto rows = engine::column(
        column, {engine::Extent::px(promptHeight), engine::Extent::grow(), engine::Extent::px(footerHeight)},
        px(20));
    zones.prompt = rows[0];
    zones.card = rows[1];
    zones.footer = rows[2];
    zones.beside = view.textScale > kPaged && std::holds_alternative<Hotspot>(m_round.question().body);
    if (zones.beside) {
        const engine::Rect both{column.x, column.y, column.width, rows[1].bottom() - column.y};
        const auto halves = engine::row(both, {engine::Extent::grow(2), engine::Extent::grow(3)}, px(32));
        zones.prompt = halves[0];
        zones.card = halves[1];
    }
    return zones;
}

void RoundScreen::prompt(const engine::Rect& box) {
    const std::string& text = m_round.question().prompt;
    const float size = m_screen.fittingSize(text, box, kPromptSize, engine::Face::bodyBold);
    engine::Element& element = m_screen.heading(text, box, size);
    element.style.face = engine::Face::bodyBold;
    element.id = "prompt";
}

void RoundScreen::certaintyBar(const engine::Rect& box, Certainty certainty) {
    const std::vector<engine::Extent> equal(4, engine::Extent::grow());
    const auto pills = engine::row(box, equal, px(10));
    for (std::size_t i = 0; i < pills.size(); ++i) {
        engine::Element pill;
        pill.id = fmt::format("certainty.{}", i);
        pill.role = engine::Role::option;
        pill.label = words::certainty(kCertainties[i]);
        pill.said = "Stake: " + pill.label;
        pill.box = pills[i];
        pill.chosen = kCertainties[i] == certainty;
        pill.style.align = engine::TextAlign::centre;
        pill.style.size = type(m_screen.fittingSize(pill.label, pills[i].inset(px(6)), 22));
        m_screen.add(pill);
    }
}

void RoundScreen::commitRow(const engine::Rect& footer, const QuestionCard& card, Certainty certainty) {
    const auto rows = engine::column(footer, {engine::Extent::px(type(30)), engine::Extent::grow()}, px(8));
    const auto parts = engine::row(rows[1], {engine::Extent::grow(3), engine::Extent::grow(1.35f)}, px(20));
    const auto labels = engine::row(rows[0], {engine::Extent::grow(3), engine::Extent::grow(1.35f)}, px(20));
    // Where a text is typed, + and − alone are part of it.
    const std::string ask = card.sheet().isTyped()
                                ? "How sure are you? It is your stake; Ctrl + and Ctrl − change it."
                                : "How sure are you? It is your stake; + and − change it.";
    m_screen.text(ask, labels[0], m_screen.fittingSize(ask, labels[0], 20)).muted = true;
    certaintyBar(parts[0], certainty);
    engine::Element& commit = m_screen.primary("commit", "Commit", parts[1]);
    commit.enabled = card.sheet().complete();
}

void RoundScreen::ask(const Zones& zones, const QuestionCard& card, bool given) {
    engine::Screen page = m_screen;
    RoundScreen(page, m_round).prompt(zones.prompt);
    const auto rows = engine::column(zones.card, {engine::Extent::px(type(30)), engine::Extent::grow()}, px(8));
    const std::string hint = given ? "Your answer" : card.instruction();
    engine::Element& line = page.text(hint, rows[0], page.fittingSize(hint, rows[0], 20));
    line.muted = true;
    line.said = given ? hint : card.spokenInstruction();
    card.build(page, rows[1], CardState::open);
    take(page, rows[1], card.grows() || zones.beside, !given);
}

void RoundScreen::take(const engine::Screen& page, const engine::Rect& room, bool full, bool enabled) {
    const std::size_t before = m_screen.elements().size();
    float lowest = room.y;
    for (std::size_t i = before; i < page.elements().size(); ++i) {
        const engine::Element& element = page.elements()[i];
        lowest = std::max(lowest, element.scroll.empty() ? element.box.bottom() : room.bottom());
    }
    const float down = full ? 0.0f : kAbove * std::max(0.0f, room.bottom() - lowest);
    for (std::size_t i = before; i < page.elements().size(); ++i) {
        engine::Element element = page.elements()[i];
        element.box = element.box.moved(0.0f, down);
        element.enabled = element.enabled && enabled;
        m_screen.add(std::move(element));
    }
    for (const auto& [name, part] : page.scrollParts()) {
        m_screen.scrollPart(name, part);
    }
}

engine::Rect RoundScreen::question(const QuestionCard& card, Certainty certainty, bool board) {
    const Zones zones = this->zones(board);
    ask(zones, card, false);
    if (m_scans) {
        // Behind the commit it would be pressed by whoever is late.
        pauseButton();
    }
    commitRow(zones.footer, card, certainty);
    return zones.board;
}

engine::Rect RoundScreen::play(const QuestionCard& card, Certainty certainty, const std::string& instruction) {
    const Zones zones = this->zones(true);
    ask(zones, card, true);
    engine::Element board;
    board.id = kBoard;
    board.role = engine::Role::custom;
    board.label = "The board";
    board.box = zones.board;
    m_screen.add(board);
    const auto rows = engine::column(zones.footer, {engine::Extent::px(type(30)), engine::Extent::grow()}, px(8));
    const std::string stake = fmt::format("Your stake: {}", words::certainty(certainty));
    m_screen.text(stake, rows[0], m_screen.fittingSize(stake, rows[0], 20)).muted = true;
    m_screen.text(instruction, rows[1], m_screen.fittingSize(instruction, rows[1], 26)).id = "instruction";
    return zones.board;
}

void RoundScreen::snippet() {
    m_screen.setPage(fmt::format("snippet {}", m_round.position()));
    pauseButton();
    progress();
    const engine::View& view = m_screen.view();
    const Nugget& nugget = m_round.nugget();
    const float top = px(24) + std::max(px(48), type(38)) + px(24);
    const float width = std::min(view.width - px(96), std::max(px(1280), type(860)));
    const engine::Rect room =
        engine::centred({0, top, view.width, view.height - top - px(32)}, width, view.height - top - px(32));
    const float wide = width - 2 * px(48);
    const float nameWidth = wide - kWindowWide * type(kNewWindow) - px(28);
    const float name =
        std::max(type(kNewWindow),
                 type(34) + m_screen.measure(nugget.title, kTitleSize, nameWidth, engine::Face::display).y);
    const float text = m_screen.measure(nugget.snippet, kSnippetSize, wide).y + px(8);
    const float need = name + text + buttonHeight() + 2 * px(40) + 3 * px(20);
    const bool pictured = !nugget.picture.empty() && need < 0.7f * room.height;
    const float height = pictured ? room.height : std::min(need, room.height);
    const engine::Rect card{room.x, room.y + kAbove * (room.height - height), width, height};
    m_screen.panel(card);
    const auto rows = engine::column(
        card.inset(px(48), px(40)),
        {engine::Extent::px(name), pictured ? engine::Extent::px(text) : engine::Extent::grow(),
         pictured ? engine::Extent::grow() : engine::Extent::px(0), engine::Extent::px(buttonHeight())},
        px(20));
    newWindow(rows[0]);
    m_screen.text(nugget.snippet, rows[1], m_screen.fittingSize(nugget.snippet, rows[1], kSnippetSize)).id =
        "snippet";
    if (pictured) {
        m_screen.picture(nugget.picture.path, nugget.picture.alt,
                         engine::fitted(rows[2], static_cast<float>(nugget.picture.aspect)));
    }
    const float button = std::max(px(320), type(300));
    m_screen.primary("continue", "Got it, ask me", {rows[3].right() - button, rows[3].y, button, rows[3].height});
}

void RoundScreen::newWindow(const engine::Rect& box) {
    const std::string& title = m_round.nugget().title;
    const float tall = std::min(type(kNewWindow), box.height);
    const auto parts = engine::row(box, {engine::Extent::px(kWindowWide * tall), engine::Extent::grow()}, px(28));
    engine::Element window;
    window.id = kWindow;
    window.role = engine::Role::custom;
    window.enabled = false;
    window.box = {parts[0].x, parts[0].y, parts[0].width, tall};
    m_screen.add(window);
    const auto lines = engine::column(parts[1], {engine::Extent::px(type(30)), engine::Extent::grow()}, px(4));
    const std::string news = "New in your city";
    m_screen.text(news, lines[0], m_screen.fittingSize(news, lines[0], 22)).muted = true;
    m_screen.heading(title, lines[1], m_screen.fittingSize(title, lines[1], kTitleSize, engine::Face::display))
        .style.face = engine::Face::display;
}

std::string RoundScreen::explanation() const {
    const Feedback& feedback = m_round.feedback();
    if (feedback.right) {
        return feedback.insight;
    }
    std::string text = "The answer: " + feedback.rightAnswer + "\n" + feedback.why;
    if (!feedback.snippet.empty()) {
        text += "\n\n" + feedback.snippet;
    }
    return text;
}

void RoundScreen::verdict(const engine::Rect& panel, const AnswerNews& news) {
    const Feedback& feedback = m_round.feedback();
    const float buttonWidth = std::max(px(300), type(220));
    const float inset = px(32);
    const auto parts =
        engine::row(panel.inset(inset, px(24)), {engine::Extent::grow(), engine::Extent::px(buttonWidth)}, px(32));
    const auto rows = engine::column(
        parts[0], {engine::Extent::px(type(46)), engine::Extent::grow(), engine::Extent::px(type(30))}, px(8));
    engine::Element title;
    title.id = "verdict";
    title.role = engine::Role::heading;
    title.label = feedback.right
                      ? (m_round.combo() > 2 ? fmt::format("Right, {} in a row", m_round.combo()) : "Right")
                      : (feedback.comesBack ? "Not yet. It comes back in this round" : "Not yet");
    title.mark = feedback.right ? engine::Mark::right : engine::Mark::wrong;
    title.box = rows[0];
    title.style.face = engine::Face::display;
    title.style.size = type(m_screen.fittingSize(title.label, rows[0], 34, engine::Face::display));
    m_screen.add(title);
    const std::string text = explanation();
    const float need = m_screen.measure(text, kBodySize, rows[1].width).y;
    engine::Element& body =
        m_screen.text(text, {rows[1].x, rows[1].y, rows[1].width, std::max(need, rows[1].height)}, kBodySize);
    body.id = "explanation";
    body.scroll = "explanation";
    m_screen.scrollPart("explanation", {rows[1], std::max(need, rows[1].height)});
    if (!news.why.empty()) {
        m_screen.text(news.why, rows[2], m_screen.fittingSize(news.why, rows[2], 21)).muted = true;
    }
    const auto side =
        engine::column(parts[1], {engine::Extent::grow(), engine::Extent::px(buttonHeight())}, px(20));
    engine::Element paid;
    paid.id = kPayoff;
    paid.role = engine::Role::custom;
    paid.enabled = false;
    paid.label = news.brought;
    paid.box = {side[0].x, side[0].y, side[0].width, std::min(side[0].height, payoffHeight())};
    m_screen.add(paid);
    m_screen.primary("continue", "Continue", side[1]);
}

void RoundScreen::feedback(const QuestionCard& card, const AnswerNews& news) {
    m_screen.setPage(fmt::format("feedback {}", m_round.position()));
    pauseButton();
    progress();
    const engine::View& view = m_screen.view();
    const float margin = px(48);
    const float top = px(24) + std::max(px(48), type(38)) + px(24);
    const float width = std::min(view.width - 2 * margin, std::max(px(1440), type(900)));
    const engine::Rect all = engine::centred({margin, top, view.width - 2 * margin, view.height - top - px(32)},
                                             width, view.height - top - px(32));
    const float textWidth = width - px(96) - std::max(px(300), type(220));
    const float textNeed = m_screen.measure(explanation(), kBodySize, textWidth).y;
    const float panelNeed =
        std::max(textNeed + type(46) + type(30) + px(72), payoffHeight() + buttonHeight() + px(48 + 20));
    const float panelHeight = std::min(std::max(panelNeed, px(230)), all.height * 0.56f);
    const float promptNeed = m_screen.measure(m_round.question().prompt, 28, width, engine::Face::bodyBold).y;
    const auto rows = engine::column(all,
                                     {engine::Extent::px(std::min(promptNeed + px(6), all.height * 0.18f)),
                                      engine::Extent::grow(), engine::Extent::px(panelHeight)},
                                     px(18));
    engine::Screen page = m_screen;
    const std::string& question = m_round.question().prompt;
    engine::Element& asked =
        page.heading(question, rows[0], page.fittingSize(question, rows[0], 28, engine::Face::bodyBold));
    asked.style.face = engine::Face::bodyBold;
    // Whoever hears the screen has just heard it.
    asked.said = "";
    card.build(page, rows[1], CardState::judged);
    take(page, rows[1], card.grows(), true);
    engine::Element& panel = m_screen.panel(rows[2]);
    panel.id = kOutcome;
    panel.mark = m_round.feedback().right ? engine::Mark::right : engine::Mark::wrong;
    verdict(rows[2], news);
}

} // namespace game
