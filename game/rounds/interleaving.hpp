#pragma once

#include <cstddef>
#include <vector>

#include "game/content/ids.hpp"

namespace game {

/// An order of things of these modules in which no two neighbours share one, where that can be, the first and one
/// of module `before` included; apart from that, the earlier stay earlier. Gives indices.
std::vector<std::size_t> interleaved(const std::vector<ModuleId>& modules, const ModuleId& before = {});

} // namespace game
