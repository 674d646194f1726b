#include "game/scenes/shell/scene_context.hpp"

#include "engine/core/rng.hpp"

namespace game {

CityLook SceneContext::look() const {
    constexpr std::int64_t kStandsMs = 5 * engine::kMsPerMinute;
    engine::Timestamp at = now();
    at.utcMs -= at.utcMs % kStandsMs;
    return CityLook::at(at, theme.palette, preferences.cityTheme);
}

void SceneContext::uploadPictures() {
    if (!navigator.changing()) {
        pictures.upload();
    }
}

RoundPlanner SceneContext::planner() const {
    RoundSettings settings;
    settings.readingRate = preferences.readingRate;
    return RoundPlanner(session.library(), settings);
}

std::uint64_t SceneContext::seedFor(const std::string& name) const {
    return engine::Rng::mix(seed + session.log().entries().size(), name);
}

} // namespace game
