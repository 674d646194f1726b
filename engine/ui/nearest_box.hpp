#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// Which of the boxes an arrow key goes to from `from`: the nearest in that direction, straight ahead before aside.
/// Left and right stay in the row. `direction` is one of the four unit vectors.
std::optional<std::size_t> nearestBox(const std::vector<Rect>& boxes, const Rect& from, Vec2 direction);

} // namespace engine
