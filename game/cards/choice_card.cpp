#include "game/cards/choice_card.hpp"

#include "game/cards/answer_tile.hpp"

namespace game {

void ChoiceCard::build(engine::Screen& screen, const engine::Rect& box, CardState state) const {
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        const std::size_t part = m_view.order[row];
        Tile tile = answerTile(row, textOf(part), m_sheet.picked(row));
        tile.open = state == CardState::open;
        tile.mark = tile.open ? engine::Mark::none : markOf(tile.chosen, isRight(part));
        tiles.push_back(std::move(tile));
    }
    const bool sideBySide = std::holds_alternative<TrueFalse>(m_question->body);
    TileGrid(screen, box, sideBySide ? std::vector<std::size_t>{2, 1} : std::vector<std::size_t>{1, 2}).add(tiles);
}

std::string ChoiceCard::instruction() const {
    return std::holds_alternative<TrueFalse>(m_question->body) ? "Is this true or false?" : "Choose one answer";
}

std::string ChoiceCard::textOf(std::size_t part) const {
    const auto* choice = std::get_if<SingleChoice>(&m_question->body);
    return choice != nullptr ? choice->options[part].text : part == 0 ? "True" : "False";
}

bool ChoiceCard::isRight(std::size_t part) const {
    const auto* choice = std::get_if<SingleChoice>(&m_question->body);
    return choice != nullptr ? part == choice->right : (part == 0) == std::get<TrueFalse>(m_question->body).answer;
}

} // namespace game
