#include "game/cards/answer_tile.hpp"

#include <fmt/core.h>

namespace game {

std::string rowId(std::size_t row) {
    return fmt::format("card.{}", row);
}

std::string rowKey(std::size_t row) {
    return fmt::format("{}", row + 1);
}

std::string letterOf(std::size_t index) {
    return std::string(1, static_cast<char>('A' + index));
}

engine::Mark markOf(bool chosen, bool right) {
    if (chosen) {
        return right ? engine::Mark::right : engine::Mark::wrong;
    }
    return right ? engine::Mark::missed : engine::Mark::none;
}

Tile answerTile(std::size_t row, const std::string& label, bool chosen) {
    Tile tile;
    tile.id = rowId(row);
    tile.label = label;
    tile.key = rowKey(row);
    tile.chosen = chosen;
    return tile;
}

} // namespace game
