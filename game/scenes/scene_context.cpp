#include "game/scenes/scene_context.hpp"

#include "engine/core/rng.hpp"

namespace game {

RoundPlanner SceneContext::planner() const {
    RoundSettings settings;
    settings.readingRate = preferences.readingRate;
    return RoundPlanner(session.library(), settings);
}

std::uint64_t SceneContext::seedFor(const std::string& name) const {
    return engine::Rng::mix(seed + session.log().entries().size(), name);
}

} // namespace game
