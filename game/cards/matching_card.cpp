#include "game/cards/matching_card.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/cards/answer_tile.hpp"

namespace game {

std::size_t MatchingCard::leftOf(std::size_t row) const {
    const auto& picks = m_sheet.picks();
    const auto found = std::find(picks.begin(), picks.end(), row);
    return found == picks.end() ? body().lefts.size() : static_cast<std::size_t>(found - picks.begin());
}

std::string MatchingCard::named(std::size_t left) const {
    return fmt::format("{}: {}", letterOf(left), body().lefts[left]);
}

Tile MatchingCard::leftTile(std::size_t left, CardState state) const {
    Tile tile;
    tile.label = body().lefts[left];
    tile.badge = letterOf(left);
    // Judged, every right side says what it was put to.
    tile.said = state == CardState::open ? named(left) : "";
    tile.chosen = state == CardState::open && left == m_sheet.current();
    tile.open = false;
    return tile;
}

Tile MatchingCard::rightTile(std::size_t row, CardState state) const {
    const std::size_t lefts = body().lefts.size();
    const std::size_t part = m_view.order[row];
    const std::size_t given = leftOf(row);
    Tile tile = answerTile(row, body().rights[part], given < lefts);
    tile.badge = given < lefts ? letterOf(given) : "";
    tile.said = given < lefts ? fmt::format("{}, put to {}", tile.label, named(given)) : tile.label;
    tile.open = state == CardState::open;
    if (!tile.open) {
        tile.mark = given < lefts ? markOf(true, given == part) : markOf(false, part < lefts);
        tile.detail = part < lefts && given != part ? "Belongs to " + letterOf(part) : "";
        tile.said = *tile.said + (tile.detail.empty() ? "" : ", belongs to " + named(part));
    }
    return tile;
}

void MatchingCard::build(engine::Screen& screen, const engine::Rect& box, CardState state) const {
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        tiles.push_back(row < body().lefts.size() ? leftTile(row, state) : Tile{});
        tiles.push_back(rightTile(row, state));
    }
    TileGrid(screen, box, {2}, true).add(tiles);
}

std::string MatchingCard::preferredFocus() const {
    std::size_t row = 0;
    while (row + 1 < m_view.order.size() && m_sheet.picked(row)) {
        ++row;
    }
    return rowId(row);
}

std::string MatchingCard::instruction() const {
    const std::size_t left = m_sheet.current();
    return left < body().lefts.size() ? fmt::format("Pick what belongs to {}", letterOf(left))
                                      : "All are matched; pick one again to take it back";
}

std::string MatchingCard::spokenInstruction() const {
    const std::size_t left = m_sheet.current();
    return left < body().lefts.size() ? "Pick what belongs to " + named(left) : instruction();
}

} // namespace game
