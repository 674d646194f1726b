#include "game/scenes/round_screen.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"
#include "game/scenes/words.hpp"

namespace game {
namespace {

constexpr float kPromptSize = 34;
constexpr float kBodySize = 26;
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

void RoundScreen::progress() {
    const float margin = px(48);
    const float height = std::max(px(48), type(38));
    const float pauseWidth = std::max(px(150), type(130));
    const float top = px(24);
    m_screen.button("pause", "Pause", {margin, top, pauseWidth, height}).style.size = type(22);
    const std::string where = this->where();
    const float whereWidth = m_screen.measure(where, 22, 0).x + px(8);
    const float left = margin + pauseWidth + px(24);
    const float right = m_screen.view().width - margin;
    const float middle = top + (height - engine::edgeOf(m_screen.view())) / 2;
    const float whereHeight = std::min(height, m_screen.measure(where, 22, 0).y);
    engine::Element& label =
        m_screen.text(where, {right - whereWidth, middle - whereHeight / 2, whereWidth, whereHeight}, 22);
    label.muted = true;
    const float barHeight = px(14);
    done({left, middle - barHeight / 2, right - whereWidth - px(24) - left, barHeight});
}

RoundScreen::Zones RoundScreen::zones(bool board) {
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
    const std::string ask = "How sure are you? It is your stake; + and − change it.";
    m_screen.text(ask, labels[0], m_screen.fittingSize(ask, labels[0], 20)).muted = true;
    certaintyBar(parts[0], certainty);
    engine::Element& commit = m_screen.primary("commit", "Commit", parts[1]);
    commit.enabled = card.sheet().complete();
}

void RoundScreen::ask(const Zones& zones, const QuestionCard& card, bool given) {
    engine::Screen page = m_screen;
    const std::size_t before = page.elements().size();
    RoundScreen(page, m_round).prompt(zones.prompt);
    const auto rows = engine::column(zones.card, {engine::Extent::px(type(30)), engine::Extent::grow()}, px(8));
    const std::string hint = given ? "Your answer" : card.instruction();
    page.text(hint, rows[0], page.fittingSize(hint, rows[0], 20)).muted = true;
    card.build(page, rows[1], CardState::open);
    float lowest = rows[1].y;
    for (std::size_t i = before; i < page.elements().size(); ++i) {
        const engine::Element& element = page.elements()[i];
        lowest = std::max(lowest, element.scroll.empty() ? element.box.bottom() : rows[1].bottom());
    }
    const float down = card.grows() ? 0.0f : kAbove * std::max(0.0f, rows[1].bottom() - lowest);
    for (std::size_t i = before; i < page.elements().size(); ++i) {
        engine::Element element = page.elements()[i];
        element.box = element.box.moved(0.0f, down);
        element.enabled = element.enabled && !given;
        m_screen.add(std::move(element));
    }
    for (const auto& [name, part] : page.scrollParts()) {
        m_screen.scrollPart(name, part);
    }
}

engine::Rect RoundScreen::question(const QuestionCard& card, Certainty certainty, bool board) {
    const Zones zones = this->zones(board);
    ask(zones, card, false);
    commitRow(zones.footer, card, certainty);
    return zones.board;
}

engine::Rect RoundScreen::play(const QuestionCard& card, Certainty certainty, const std::string& instruction) {
    const Zones zones = this->zones(true);
    ask(zones, card, true);
    const auto rows = engine::column(zones.footer, {engine::Extent::px(type(30)), engine::Extent::grow()}, px(8));
    const std::string stake = fmt::format("Your stake: {}", words::certainty(certainty));
    m_screen.text(stake, rows[0], m_screen.fittingSize(stake, rows[0], 20)).muted = true;
    m_screen.text(instruction, rows[1], m_screen.fittingSize(instruction, rows[1], 26)).id = "instruction";
    return zones.board;
}

void RoundScreen::snippet(bool pictureThere) {
    progress();
    const engine::View& view = m_screen.view();
    const Nugget& nugget = m_round.nugget();
    const float top = px(24) + std::max(px(48), type(38)) + px(24);
    const float width = std::min(view.width - px(96), std::max(px(1280), type(860)));
    const engine::Rect card =
        engine::centred({0, top, view.width, view.height - top - px(32)}, width, view.height - top - px(32));
    m_screen.panel(card);
    const engine::Rect inner = card.inset(px(48), px(36));
    const float buttonHeight = std::max(px(64), type(52));
    auto rows = engine::column(inner,
                               {engine::Extent::px(type(26)), engine::Extent::px(type(56)), engine::Extent::grow(),
                                engine::Extent::px(buttonHeight)},
                               px(16));
    m_screen.text("New in your city", rows[0], m_screen.fittingSize("New in your city", rows[0], 20)).muted = true;
    engine::Element& title = m_screen.heading(
        nugget.title, rows[1], m_screen.fittingSize(nugget.title, rows[1], 40, engine::Face::display));
    title.style.face = engine::Face::display;
    engine::Rect body = rows[2];
    const float textNeed = m_screen.measure(nugget.snippet, 28, body.width).y;
    if (pictureThere && !nugget.picture.empty() && textNeed < body.height * 0.6f) {
        const auto parts =
            engine::column(body, {engine::Extent::px(textNeed + px(8)), engine::Extent::grow()}, px(16));
        body = parts[0];
        engine::Element picture;
        picture.role = engine::Role::picture;
        picture.label = nugget.picture.alt;
        picture.picture = nugget.picture.renderedPath();
        picture.box = engine::fitted(parts[1], static_cast<float>(nugget.picture.aspect));
        m_screen.add(picture);
    }
    m_screen.text(nugget.snippet, body, m_screen.fittingSize(nugget.snippet, body, 28)).id = "snippet";
    const auto foot =
        engine::row(rows[3], {engine::Extent::grow(), engine::Extent::px(std::max(px(320), type(300)))}, px(16));
    m_screen.primary("continue", "Got it, ask me", foot[1]);
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

void RoundScreen::verdict(const engine::Rect& panel, const AnswerScore& score) {
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
    const std::string paid =
        fmt::format("{} points. {}", words::signedPoints(score.points), words::whyPoints(score, feedback.right));
    m_screen.text(paid, rows[2], m_screen.fittingSize(paid, rows[2], 20)).muted = true;
    const float buttonHeight = std::max(px(72), type(60));
    const engine::Rect& side = parts[1];
    m_screen.primary("continue", "Continue", {side.x, side.bottom() - buttonHeight, side.width, buttonHeight});
}

void RoundScreen::feedback(const QuestionCard& card, const AnswerScore& score) {
    progress();
    const engine::View& view = m_screen.view();
    const float margin = px(48);
    const float top = px(24) + std::max(px(48), type(38)) + px(24);
    const float width = std::min(view.width - 2 * margin, std::max(px(1440), type(900)));
    const engine::Rect all = engine::centred({margin, top, view.width - 2 * margin, view.height - top - px(32)},
                                             width, view.height - top - px(32));
    const float textWidth = width - px(96) - std::max(px(300), type(220));
    const float textNeed = m_screen.measure(explanation(), kBodySize, textWidth).y;
    const float panelNeed = textNeed + type(46) + type(30) + px(72);
    const float panelHeight = std::clamp(panelNeed, px(230), all.height * 0.56f);
    const float promptNeed = m_screen.measure(m_round.question().prompt, 28, width, engine::Face::bodyBold).y;
    const auto rows = engine::column(all,
                                     {engine::Extent::px(std::min(promptNeed + px(6), all.height * 0.18f)),
                                      engine::Extent::grow(), engine::Extent::px(panelHeight)},
                                     px(18));
    const std::string& question = m_round.question().prompt;
    m_screen.heading(question, rows[0], m_screen.fittingSize(question, rows[0], 28, engine::Face::bodyBold))
        .style.face = engine::Face::bodyBold;
    card.build(m_screen, rows[1], CardState::judged);
    m_screen.panel(rows[2]);
    verdict(rows[2], score);
}

void RoundScreen::pause() {
    const engine::View& view = m_screen.view();
    const float width = std::min(px(760), view.width - px(96));
    const float height = type(180) + 2 * std::max(px(72), type(60)) + px(220);
    const engine::Rect card = engine::centred(view.bounds(), width, std::min(height, view.height - px(48)));
    m_screen.panel(card);
    const float button = std::max(px(72), type(60));
    const auto rows =
        engine::column(card.inset(px(48), px(36)),
                       {engine::Extent::px(type(56)), engine::Extent::px(type(30)), engine::Extent::px(px(14)),
                        engine::Extent::grow(), engine::Extent::px(button), engine::Extent::px(button)},
                       px(16));
    m_screen.heading("Paused", rows[0], 40).style.face = engine::Face::display;
    const std::string where = this->where();
    m_screen.text(where, rows[1], m_screen.fittingSize(where, rows[1], 22)).muted = true;
    done(rows[2]);
    const std::string text = "The clock stands still. Every answer you committed is kept, also when you leave.";
    m_screen.text(text, rows[3], m_screen.fittingSize(text, rows[3], 25));
    m_screen.primary("continue", "Go on", rows[4]);
    m_screen.button("leave", "Leave the round", rows[5]);
}

} // namespace game
