#pragma once

#include "engine/physics/world.hpp"

namespace engine {

/// Smallest thickness of a body and largest reach of anything in a world, in metres.
constexpr float kThinnestBody = 0.01f;
constexpr float kFarthest = 100000.0f;

bool isFinite(Vec2 v);

/// Whether a spec is a body the solver can live with: numbers that are numbers, a shape that is neither too thin
/// nor bent inwards. (The solver ends the program over others.)
bool isBody(const BodySpec& spec);

} // namespace engine
