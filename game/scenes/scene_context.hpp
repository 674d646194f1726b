#pragma once

#include <cstdint>
#include <functional>

#include "engine/app/scene_stack.hpp"
#include "engine/audio/mixer.hpp"
#include "engine/core/clock.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/input/input_map.hpp"
#include "engine/text/typesetter.hpp"
#include "game/scenes/preferences.hpp"
#include "game/session/rep_session.hpp"

namespace game {

/// The house a scene lives in: references that `main` built, handed down to every scene. Owns nothing.
struct SceneContext {
    const engine::Clock& clock;
    engine::SceneStack& scenes;
    engine::Typesetter& typesetter;
    engine::PictureCache& pictures;
    engine::Mixer& mixer;
    engine::InputMap& input;
    engine::Theme& theme;
    RepSession& session;
    Preferences& preferences;
    /// Chance of this run; scenes mix it with what they are and how much was recorded.
    std::uint64_t seed = 0;
    /// Brings changed preferences to window, mixer and theme.
    std::function<void()> applyPreferences;
};

} // namespace game
