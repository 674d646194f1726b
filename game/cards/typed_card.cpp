#include "game/cards/typed_card.hpp"

#include <algorithm>

#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"
#include "game/cards/tile_grid.hpp"
#include "game/content/answer_letters.hpp"
#include "game/content/typed_text.hpp"

namespace game {
namespace {

constexpr float kTypedSize = 34.0f;
constexpr float kUnitSize = 27.0f;

} // namespace

void TypedCard::build(engine::Screen& screen, const engine::Rect& box, CardState state) const {
    if (state == CardState::judged) {
        buildJudged(screen, box);
    } else if (!m_board) {
        buildField(screen, box);
    } else {
        buildWithBoard(screen, box);
    }
}

/// The letters below the field, or beside it where that is too little room.
void TypedCard::buildWithBoard(engine::Screen& screen, const engine::Rect& box) const {
    const engine::View& view = screen.view();
    const float gap = view.px(14);
    const float field = std::min(box.height, std::max(view.px(80), view.type(72)));
    const bool below = box.height - field - gap >= std::max(view.px(190), view.type(150));
    const auto parts = below ? engine::column(box, {engine::Extent::px(field), engine::Extent::grow()}, gap)
                             : engine::row(box, {engine::Extent::grow(2), engine::Extent::grow(3)}, gap);
    buildField(screen, parts[0]);
    TileGrid(screen, parts[1], {5, 4, 3, 2}).add(m_board->tiles());
    for (const Tile& tile : m_board->tiles()) {
        screen.find(tile.id)->style.align = engine::TextAlign::centre;
    }
}

void TypedCard::buildField(engine::Screen& screen, const engine::Rect& box) const {
    const engine::View& view = screen.view();
    const float height = std::min(box.height, std::max(view.px(80), view.type(72)));
    engine::Rect line{box.x, box.y, std::min(box.width, std::max(view.px(760), view.type(600))), height};
    engine::Rect beside;
    if (!unit().empty()) {
        const float wanted = screen.measure(unit(), kUnitSize, 0).x + view.px(8);
        const auto parts = engine::row(
            line, {engine::Extent::grow(), engine::Extent::px(std::min(wanted, line.width * 0.4f))}, view.px(16));
        line = parts[0];
        beside = parts[1];
    }
    engine::Element& field = screen.field("card.field", "Your answer", line);
    field.content = m_sheet.typed();
    field.style.size = view.type(kTypedSize);
    if (!unit().empty()) {
        // Level with what is typed, not with the field's name above it.
        const engine::Rect level = engine::partsOf(field, view).control;
        const float tall = std::min(level.height, screen.measure(unit(), kUnitSize, beside.width).y);
        const engine::Rect room{beside.x, level.y, beside.width, level.height};
        screen.text(unit(), engine::centred(room, beside.width, tall), kUnitSize).said = "Unit: " + unit();
    }
}

void TypedCard::buildJudged(engine::Screen& screen, const engine::Rect& box) const {
    const auto* number = std::get_if<Numeric>(&m_question->body);
    const bool right = m_sheet.complete() && judge(m_question->body, m_sheet.answer()).right;
    Tile typed;
    typed.label = m_sheet.typed().empty() ? "No answer"
                  : number != nullptr     ? withUnit(*number, m_sheet.typed())
                                          : m_sheet.typed();
    typed.said = m_sheet.typed().empty() ? typed.label : "You typed: " + typed.label;
    typed.chosen = true;
    typed.mark = right ? engine::Mark::right : engine::Mark::wrong;
    std::vector<Tile> tiles{typed};
    if (!right) {
        Tile solution;
        solution.label = rightAnswerText(m_question->body);
        solution.mark = engine::Mark::missed;
        tiles.push_back(solution);
    }
    TileGrid(screen, box, {1, 2}).add(tiles);
}

void TypedCard::offerLetters(const Course& course) {
    if (std::holds_alternative<Numeric>(m_question->body)) {
        m_board.emplace(LetterBoard::Kind::figures, unitLetters(course));
    } else {
        m_board.emplace(LetterBoard::Kind::letters, wordLetters(course));
    }
}

std::string TypedCard::preferredFocus() const {
    return m_byBoard ? m_board->focus() : "card.field";
}

bool TypedCard::handle(const engine::UiEvent& event) {
    if (m_board && event.kind == engine::UiEvent::Kind::activated) {
        std::string typed = m_sheet.typed();
        if (!m_board->press(event.id, typed)) {
            return false;
        }
        m_byBoard = true;
        m_sheet.type(typed);
        return true;
    }
    if (event.id != "card.field" || event.kind != engine::UiEvent::Kind::typed) {
        return false;
    }
    m_byBoard = false;
    m_sheet.type(event.text);
    return true;
}

std::string TypedCard::unit() const {
    const auto* number = std::get_if<Numeric>(&m_question->body);
    return number != nullptr && !number->unitRequired ? number->unit : "";
}

std::string TypedCard::instruction() const {
    const auto* number = std::get_if<Numeric>(&m_question->body);
    if (number == nullptr) {
        return "Type the missing word";
    }
    return number->unitRequired ? "Type the number and its unit" : "Type the number";
}

} // namespace game
