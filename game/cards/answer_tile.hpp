#pragma once

#include <cstddef>
#include <string>

#include "game/cards/question_card.hpp"
#include "game/cards/tile_grid.hpp"

namespace game {

/// `card.3`
std::string rowId(std::size_t row);
/// The digit that picks a row: `4` for row 3.
std::string rowKey(std::size_t row);
/// `B` for 1.
std::string letterOf(std::size_t index);

/// What is to be shown of something that was or was not chosen, and was or was not right.
engine::Mark markOf(bool chosen, bool right);

/// The tile of a row that can be picked.
Tile answerTile(std::size_t row, const std::string& label, bool chosen);

} // namespace game
