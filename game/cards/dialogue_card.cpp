#include "game/cards/dialogue_card.hpp"

#include <algorithm>

#include "engine/layout/flow.hpp"
#include "game/cards/answer_tile.hpp"

namespace game {
namespace {

using engine::Extent;
using engine::Rect;

constexpr float kLineSize = 27.0f;
constexpr float kNameSize = 20.0f;
constexpr float kHistorySize = 20.0f;

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
        return;
    }
    const auto parts = engine::row(box, {Extent::grow(9), Extent::grow(11)}, screen.view().px(24));
    buildTalk(screen, parts[0]);
    buildReplies(screen, parts[1]);
}

float DialogueCard::speechHeight(const engine::Screen& screen, float width) const {
    const engine::View& view = screen.view();
    const Dialogue::Turn& turn = body().turns[m_sheet.current()];
    return screen.measure(turn.line, kLineSize, width - 2 * view.px(20)).y + view.type(kNameSize) * 1.5f +
           2 * view.px(14) + view.px(8);
}

void DialogueCard::buildTalk(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const float gap = view.px(12);
    const bool begun = !m_sheet.picks().empty();
    const bool over = m_sheet.current() >= body().turns.size();
    const float button = begun ? std::min(box.height * 0.3f, std::max({view.px(52), view.type(48), 24.0f})) : 0.0f;
    const float room = box.height - (begun ? button + gap : 0.0f);
    const float speech = over ? 0.0f : std::min(speechHeight(screen, box.width), room);
    float y = box.y;
    if (begun) {
        y += buildHistory(screen, {box.x, y, box.width, room - speech - gap});
        y += y > box.y ? gap : 0.0f;
    }
    if (!over) {
        buildSpeech(screen, {box.x, y, box.width, speech});
        y += speech + gap;
    }
    if (begun) {
        const float width = std::min(box.width, std::max(view.px(170), view.type(150)));
        screen.button("card.undo", "Undo", {box.x, y, width, button});
    }
}

void DialogueCard::buildSpeech(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const Dialogue::Turn& turn = body().turns[m_sheet.current()];
    screen.panel(box);
    const auto rows = engine::column(
        box.inset(view.px(20), std::min(view.px(14), box.height * 0.06f)),
        {Extent::px(std::min(view.type(kNameSize) * 1.4f, box.height * 0.25f)), Extent::grow()}, view.px(4));
    engine::Element& name = screen.text(turn.speaker, rows[0], kNameSize);
    name.muted = true;
    name.style.face = engine::Face::bodyBold;
    screen.text(turn.line, rows[1], kLineSize).id = "card.line";
}

float DialogueCard::buildHistory(engine::Screen& screen, const Rect& box) const {
    std::vector<std::string> said;
    for (const Exchange& exchange : exchanges()) {
        const Dialogue::Turn& turn = body().turns[exchange.turn];
        said.push_back(turn.speaker + ": " + turn.line);
        said.push_back("You: " + replyOf(exchange).text);
    }
    // The latest words matter most; the first ones give way.
    std::string text;
    float height = 0.0f;
    for (std::size_t i = said.size(); i-- > 0;) {
        const std::string longer = text.empty() ? said[i] : said[i] + "\n" + text;
        const float need = screen.measure(longer, kHistorySize, box.width).y;
        if (need > box.height) {
            break;
        }
        text = longer;
        height = need;
    }
    if (!text.empty()) {
        engine::Element& element = screen.text(text, {box.x, box.y, box.width, height}, kHistorySize);
        element.id = "card.said";
        element.muted = true;
    }
    return height;
}

void DialogueCard::buildReplies(engine::Screen& screen, const Rect& box) const {
    const std::size_t turn = m_sheet.current();
    if (turn >= body().turns.size()) {
        screen.text("The talk is over. Commit it, or undo your last reply.", box, kLineSize);
        return;
    }
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_sheet.rows(); ++row) {
        tiles.push_back(answerTile(row, body().turns[turn].replies[m_view.replies[turn][row]].text, false));
    }
    TileGrid(screen, box, {1}).add(tiles);
}

void DialogueCard::buildJudged(engine::Screen& screen, const Rect& box) const {
    std::vector<Tile> tiles;
    for (const Exchange& exchange : exchanges()) {
        const Dialogue::Turn& turn = body().turns[exchange.turn];
        Tile line;
        line.label = turn.speaker + ": " + turn.line;
        tiles.push_back(line);
        Tile reply;
        reply.label = replyOf(exchange).text;
        reply.chosen = true;
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
            tiles.push_back(missed);
        }
    }
    TileGrid(screen, box, {1}).add(tiles);
}

} // namespace game
