#include "game/scenes/round/round_screen.hpp"

#include <algorithm>
#include <variant>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr float kPromptSize = 34;
constexpr float kInstruction = 26;
constexpr float kJudgedPrompt = 28;
/// The most that an outcome takes of the height.
constexpr float kOutcomeShare = 0.56f;
constexpr float kTitleSize = 40;
constexpr float kSnippetSize = 30;
/// The most that the words of a play take of the card's height before they take all of it.
constexpr float kMostOfCard = 0.4f;
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

/// The letters of the card's tiles, design units at this text scale.
float smallestTile(const engine::Screen& screen) {
    float size = OutcomePanel::kTextSize;
    for (const engine::Element& element : screen.elements()) {
        if (element.role == engine::Role::option) {
            size = std::min(size, element.style.size / screen.view().type(1000.0f) * 1000.0f);
        }
    }
    return size;
}

} // namespace

float RoundScreen::buttonHeight() const {
    return std::max(px(72), type(60));
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

engine::Rect RoundScreen::room() const {
    const engine::View& view = m_screen.view();
    const float top = px(24) + std::max(px(48), type(38)) + px(24);
    return engine::Rect{0.0f, top, view.width, view.height - top - px(32)}.inset(px(48), 0.0f);
}

std::vector<engine::Rect> RoundScreen::besideBoard(const engine::Rect& room) const {
    return engine::row(room, {engine::Extent::grow(11), engine::Extent::grow(9)}, px(32));
}

RoundScreen::Zones RoundScreen::zones(bool board) {
    // The same while the answer is played: only that is news.
    m_screen.setPage(fmt::format("question {}", m_round.position()));
    if (!m_scans) {
        pauseButton();
    }
    progress();
    const engine::View& view = m_screen.view();
    const engine::Rect all = room();
    Zones zones;
    engine::Rect column = all;
    if (board) {
        const auto parts = besideBoard(all);
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
    Zones zones = this->zones(true);
    const float need = m_screen.measure(instruction, kInstruction, zones.footer.width).y;
    const float more = std::max(0.0f, need + type(30) + px(8) - zones.footer.height);
    // Where large words need its place, the card gives way: the board carries the answer.
    const bool carded = more < kMostOfCard * zones.card.height;
    const float up = carded ? more : zones.card.height;
    zones.card.height -= up;
    zones.footer = {zones.footer.x, zones.footer.y - up, zones.footer.width, zones.footer.height + up};
    if (carded) {
        ask(zones, card, true);
    } else {
        prompt(zones.prompt);
    }
    engine::Element board;
    board.id = kBoard;
    board.role = engine::Role::custom;
    board.label = "The board";
    board.box = zones.board;
    m_screen.add(board);
    const auto rows = engine::column(zones.footer, {engine::Extent::px(type(30)), engine::Extent::grow()}, px(8));
    const std::string stake = fmt::format("Your stake: {}", words::certainty(certainty));
    m_screen.text(stake, rows[0], m_screen.fittingSize(stake, rows[0], 20)).muted = true;
    m_screen.text(instruction, rows[1], m_screen.fittingSize(instruction, rows[1], kInstruction)).id =
        "instruction";
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

void RoundScreen::judgedPrompt(const engine::Rect& box) {
    const std::string& question = m_round.question().prompt;
    const float size = m_screen.fittingSize(question, box, kJudgedPrompt, engine::Face::bodyBold);
    engine::Element& asked = m_screen.heading(question, box, size);
    asked.style.face = engine::Face::bodyBold;
    // Whoever hears the screen has just heard it.
    asked.said = "";
}

engine::Rect RoundScreen::feedback(const QuestionCard& card, const AnswerNews& news, bool board) {
    m_screen.setPage(fmt::format("feedback {}", m_round.position()));
    pauseButton();
    progress();
    engine::Rect all = room();
    engine::Rect stage;
    if (board) {
        const auto parts = besideBoard(all);
        all = parts[0];
        stage = parts[1];
    } else {
        all = engine::centred(all, std::min(all.width, std::max(px(1440), type(900))), all.height);
    }
    const float want = std::max(OutcomePanel(m_screen, m_round).height(all.width), px(230));
    const float promptNeed =
        m_screen.measure(m_round.question().prompt, kJudgedPrompt, all.width, engine::Face::bodyBold).y;
    const auto rows =
        engine::column(all,
                       {engine::Extent::px(std::min(promptNeed + px(6), all.height * 0.18f)),
                        engine::Extent::grow(), engine::Extent::px(std::min(want, all.height * kOutcomeShare))},
                       px(18));
    engine::Screen page = m_screen;
    RoundScreen(page, m_round).judgedPrompt(rows[0]);
    card.build(page, rows[1], CardState::judged);
    const float tiles = smallestTile(page);
    take(page, rows[1], card.grows(), true);
    OutcomePanel(m_screen, m_round, std::min(OutcomePanel::kTextSize, tiles)).add(rows[2], news);
    return stage;
}

} // namespace game
