#include "game/cards/ordering_card.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/cards/answer_tile.hpp"

namespace game {

std::size_t OrderingCard::placeOf(std::size_t row) const {
    const auto& picks = m_sheet.picks();
    const auto found = std::find(picks.begin(), picks.end(), row);
    return found == picks.end() ? m_view.order.size() : static_cast<std::size_t>(found - picks.begin());
}

void OrderingCard::build(engine::Screen& screen, const engine::Rect& box, CardState state) const {
    const auto& steps = std::get<Ordering>(m_question->body).steps;
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        const std::size_t step = m_view.order[row];
        const std::size_t place = placeOf(row);
        Tile tile = answerTile(row, steps[step], m_sheet.picked(row));
        tile.badge = tile.chosen ? fmt::format("{}.", place + 1) : "";
        tile.said = tile.chosen ? fmt::format("{}, as number {}", tile.label, place + 1) : tile.label;
        tile.open = state == CardState::open;
        if (!tile.open) {
            tile.mark = place == step ? engine::Mark::right : engine::Mark::wrong;
            tile.detail = place == step ? "" : fmt::format("Comes as number {}", step + 1);
            tile.said = *tile.said + (tile.detail.empty() ? "" : fmt::format(", comes as number {}", step + 1));
        }
        tiles.push_back(std::move(tile));
    }
    TileGrid(screen, box, {1, 2}, true).add(tiles);
}

std::string OrderingCard::preferredFocus() const {
    std::size_t row = 0;
    while (row + 1 < m_view.order.size() && m_sheet.picked(row)) {
        ++row;
    }
    return rowId(row);
}

} // namespace game
