#include "game/cards/multiple_card.hpp"

#include "game/cards/answer_tile.hpp"

namespace game {

void MultipleCard::build(engine::Screen& screen, const engine::Rect& box, CardState state) const {
    const auto& options = std::get<MultipleChoice>(m_question->body).options;
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        const MultipleChoice::Option& option = options[m_view.order[row]];
        Tile tile = answerTile(row, option.text, m_sheet.picked(row));
        tile.open = state == CardState::open;
        tile.mark = tile.open ? engine::Mark::none : markOf(tile.chosen, option.right);
        tiles.push_back(std::move(tile));
    }
    TileGrid(screen, box, {1, 2}).add(tiles);
}

std::string MultipleCard::preferredFocus() const {
    return rowId(m_sheet.picks().empty() ? 0 : m_sheet.picks().back());
}

} // namespace game
