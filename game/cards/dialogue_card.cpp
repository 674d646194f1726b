#include "game/cards/dialogue_card.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"
#include "game/cards/answer_tile.hpp"

namespace game {
namespace {

using engine::Extent;
using engine::Rect;

constexpr float kLineSize = 27.0f;
constexpr float kNameSize = 20.0f;
constexpr float kHistorySize = 20.0f;
/// What one side leaves free beside its words, for the other, as a share of the card.
constexpr float kBeside = 0.2f;
/// A speaker's face; larger letters than that need its room.
constexpr float kFace = 64.0f;
constexpr float kMostForFaces = 1.3f;
constexpr const char* kSpeaker = "card.speaker";
constexpr const char* kOver = "The talk is over. Commit it, or undo your last reply.";

/// The first letter of a name, of as many bytes as it takes.
std::string initialOf(const std::string& name) {
    std::size_t end = std::min<std::size_t>(1, name.size());
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xc0u) == 0x80u) {
        ++end;
    }
    return name.substr(0, end);
}

} // namespace

const Dialogue::Reply& DialogueCard::replyOf(const Exchange& exchange) const {
    return body().turns[exchange.turn].replies[m_view.replies[exchange.turn][exchange.row]];
}

std::vector<DialogueCard::Exchange> DialogueCard::exchanges() const {
    std::vector<Exchange> all;
    std::size_t turn = 0;
    for (const std::size_t row : m_sheet.picks()) {
        all.push_back({turn, row});
        turn = replyOf(all.back()).next.value_or(body().turns.size());
    }
    return all;
}

void DialogueCard::build(engine::Screen& screen, const Rect& box, CardState state) const {
    if (state == CardState::judged) {
        buildJudged(screen, box);
    } else if (!buildBelow(screen, box)) {
        const auto parts = engine::row(box, {Extent::grow(9), Extent::grow(11)}, screen.view().px(24));
        buildTalk(screen, parts[0]);
        buildReplies(screen, parts[1]);
    }
}

bool DialogueCard::buildBelow(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const float gap = view.px(24);
    const float beside = kBeside * box.width;
    const bool begun = !m_sheet.picks().empty();
    const float width = box.width - beside;
    const float speech = over() ? 0.0f : speechHeight(screen, width);
    const float replies = std::max(repliesHeight(screen, width), begun ? undoSize(screen).y : 0.0f);
    if (begun && beside < undoSize(screen).x + gap) {
        return false;
    }
    if (speech + gap + replies > box.height) {
        return false;
    }
    float y = box.y;
    if (begun) {
        const float said = buildHistory(screen, {box.x, y, box.width, box.height - speech - replies - 2 * gap});
        y += said > 0.0f ? said + gap : 0.0f;
    }
    if (!over()) {
        buildSpeech(screen, {box.x, y, speechWidth(screen, width), speech});
        y += speech + gap;
    }
    const Rect answers{box.x + beside, y, width, std::min(box.bottom() - y, 1.5f * replies)};
    if (begun) {
        const engine::Vec2 undo = undoSize(screen);
        screen.button("card.undo", "Undo", {box.x, y, undo.x, undo.y});
    }
    buildReplies(screen, answers);
    return true;
}

float DialogueCard::repliesHeight(const engine::Screen& screen, float width) const {
    const engine::View& view = screen.view();
    if (over()) {
        return screen.measure(kOver, kLineSize, width).y;
    }
    // Beside the words of a bubble: its tail, the room for whoever listens, the key and the edges.
    const float words = width - view.px(16 + 64 + 44 + 16 + 36 + 60);
    float height = 0.0f;
    for (const Dialogue::Reply& reply : body().turns[m_sheet.current()].replies) {
        const float text = screen.measure(reply.text, kLineSize, words).y + view.px(24);
        height = std::max({height, text, view.px(72)});
    }
    return (height + view.px(12)) * static_cast<float>(m_sheet.rows());
}

engine::Vec2 DialogueCard::undoSize(const engine::Screen& screen) {
    const engine::View& view = screen.view();
    return {std::max(view.px(170), view.type(150)), std::max({view.px(52), view.type(48), 24.0f})};
}

bool DialogueCard::over() const {
    return m_sheet.current() >= body().turns.size();
}

/// The room left of the speaker's words: for a face and a bubble's tail, or for the tail alone.
float DialogueCard::faceRoom(const engine::View& view, float width) {
    const bool room = view.textScale <= kMostForFaces && width >= view.px(420);
    return engine::tailOf(view) + (room ? view.px(kFace + 6) : 0.0f);
}

float DialogueCard::speechHeight(const engine::Screen& screen, float width) const {
    const engine::View& view = screen.view();
    const Dialogue::Turn& turn = body().turns[m_sheet.current()];
    const float room = width - faceRoom(view, width) - 2 * view.px(20);
    return screen.measure(turn.line, kLineSize, room).y + view.type(kNameSize) * 1.5f + 2 * view.px(14) +
           view.px(8);
}

/// As wide as the words, at most `width`.
float DialogueCard::speechWidth(const engine::Screen& screen, float width) const {
    const engine::View& view = screen.view();
    const Dialogue::Turn& turn = body().turns[m_sheet.current()];
    const float beside = faceRoom(view, width) + 2 * view.px(20);
    const float line = screen.measure(turn.line, kLineSize, width - beside).x;
    const float name = screen.measure(turn.speaker, kNameSize, width - beside, engine::Face::bodyBold).x;
    return std::min(width, std::max(line, name) + beside + view.px(4));
}

void DialogueCard::buildTalk(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const float gap = view.px(12);
    const bool begun = !m_sheet.picks().empty();
    const float button = begun ? std::min(box.height * 0.3f, undoSize(screen).y) : 0.0f;
    const float room = box.height - (begun ? button + gap : 0.0f);
    const float speech = over() ? 0.0f : std::min(speechHeight(screen, box.width), room);
    float y = box.y;
    if (begun) {
        y += buildHistory(screen, {box.x, y, box.width, room - speech - gap});
        y += y > box.y ? gap : 0.0f;
    }
    if (!over()) {
        buildSpeech(screen, {box.x, y, box.width, speech});
        y += speech + gap;
    }
    if (begun) {
        const float width = std::min(box.width, undoSize(screen).x);
        screen.button("card.undo", "Undo", {box.x, y, width, button});
    }
}

void DialogueCard::buildSpeech(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const Dialogue::Turn& turn = body().turns[m_sheet.current()];
    const float left = faceRoom(view, box.width);
    const float face = view.px(kFace);
    if (left > face) {
        engine::Element speaker;
        speaker.id = kSpeaker;
        speaker.role = engine::Role::custom;
        speaker.enabled = false;
        speaker.content = initialOf(turn.speaker);
        speaker.box = {box.x, std::max(box.y, box.bottom() - face), face, std::min(face, box.height)};
        screen.add(speaker);
    }
    const Rect bubble{box.x + left, box.y, box.width - left, box.height};
    engine::Element& panel = screen.panel(bubble);
    panel.tail = engine::Tail::left;
    panel.chosen = true;
    const auto rows = engine::column(
        bubble.inset(view.px(20), std::min(view.px(14), box.height * 0.06f)),
        {Extent::px(std::min(view.type(kNameSize) * 1.4f, box.height * 0.25f)), Extent::grow()}, view.px(4));
    engine::Element& name = screen.text(turn.speaker, rows[0], kNameSize);
    name.muted = true;
    name.style.face = engine::Face::bodyBold;
    name.said = "";
    engine::Element& line = screen.text(turn.line, rows[1], kLineSize);
    line.id = "card.line";
    line.said = turn.speaker + ": " + turn.line;
}

void DialogueCard::drawAbove(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                             const engine::ScreenControl&) const {
    const engine::Element* speaker = screen.find(kSpeaker);
    if (speaker == nullptr) {
        return;
    }
    const engine::Palette& colours = theme.palette;
    const float radius = std::min(speaker->box.width, speaker->box.height) / 2;
    canvas.circle(speaker->box.centre(), radius, colours.surfaceRaised);
    canvas.ring(speaker->box.centre(), radius, std::max(1.0f, 0.05f * radius), colours.outline);
    const engine::TextStyle style{engine::Face::display, radius, 1.2f};
    canvas.textIn(speaker->box, speaker->content, style, colours.text);
}

std::vector<DialogueCard::Said> DialogueCard::said(const engine::Screen& screen, float width) const {
    std::vector<Said> all;
    const auto say = [&](const std::string& text, bool own) {
        all.push_back({text, own, screen.measure(text, kHistorySize, width)});
    };
    for (const Exchange& exchange : exchanges()) {
        const Dialogue::Turn& turn = body().turns[exchange.turn];
        say(turn.speaker + ": " + turn.line, false);
        say("You: " + replyOf(exchange).text, true);
    }
    return all;
}

float DialogueCard::buildHistory(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const float pad = view.px(14);
    const float gap = view.px(8);
    const float widest = (1.0f - kBeside) * box.width - engine::tailOf(view) - 2 * pad;
    const std::vector<Said> all = said(screen, widest);
    // The latest words matter most; the first ones give way.
    std::size_t first = all.size();
    float height = -gap;
    while (first > 0 && height + gap + all[first - 1].size.y + pad <= box.height) {
        --first;
        height += gap + all[first].size.y + pad;
    }
    float y = box.y;
    for (std::size_t i = first; i < all.size(); ++i) {
        const float width = std::min(widest, all[i].size.x + view.px(4)) + 2 * pad;
        const float x = all[i].own ? box.right() - engine::tailOf(view) - width : box.x + engine::tailOf(view);
        const Rect bubble{x, y, width, all[i].size.y + pad};
        engine::Element& panel = screen.panel(bubble);
        panel.muted = true;
        panel.tail = all[i].own ? engine::Tail::right : engine::Tail::left;
        engine::Element& text = screen.text(all[i].text, bubble.inset(pad, pad / 2), kHistorySize);
        text.id = fmt::format("card.said.{}", i);
        text.muted = true;
        y += bubble.height + gap;
    }
    return std::max(0.0f, height);
}

void DialogueCard::buildReplies(engine::Screen& screen, const Rect& box) const {
    if (over()) {
        screen.text(kOver, box, kLineSize);
        return;
    }
    const std::size_t turn = m_sheet.current();
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_sheet.rows(); ++row) {
        tiles.push_back(answerTile(row, body().turns[turn].replies[m_view.replies[turn][row]].text, false));
        tiles.back().tail = engine::Tail::right;
    }
    TileGrid(screen, box, {1}).add(tiles);
}

void DialogueCard::buildJudged(engine::Screen& screen, const Rect& box) const {
    std::vector<Tile> tiles;
    for (const Exchange& exchange : exchanges()) {
        const Dialogue::Turn& turn = body().turns[exchange.turn];
        Tile line;
        line.label = turn.speaker + ": " + turn.line;
        line.tail = engine::Tail::left;
        tiles.push_back(line);
        Tile reply;
        reply.label = replyOf(exchange).text;
        reply.said = "You: " + reply.label;
        reply.chosen = true;
        reply.tail = engine::Tail::right;
        reply.mark = markOf(true, replyOf(exchange).right);
        tiles.push_back(reply);
        if (replyOf(exchange).right) {
            continue;
        }
        const auto better = std::find_if(turn.replies.begin(), turn.replies.end(),
                                         [](const Dialogue::Reply& other) { return other.right; });
        if (better != turn.replies.end()) {
            Tile missed;
            missed.label = better->text;
            missed.mark = engine::Mark::missed;
            missed.tail = engine::Tail::right;
            tiles.push_back(missed);
        }
    }
    TileGrid(screen, box, {1}).add(tiles);
}

} // namespace game
