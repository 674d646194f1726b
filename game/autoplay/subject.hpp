#pragma once

#include <string>

#include "engine/app/scene.hpp"

namespace game {

/// What is to be seen, for the names of pictures and measurements: `home`, `round-single`,
/// `round-play-peg-cascade`, `round-paused`.
std::string subjectOf(const engine::Scene& scene);

} // namespace game
