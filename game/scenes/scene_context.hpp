#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/app/scene_stack.hpp"
#include "engine/audio/mixer.hpp"
#include "engine/core/clock.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/input/input_map.hpp"
#include "engine/text/typesetter.hpp"
#include "game/rounds/round_planner.hpp"
#include "game/session/rep_session.hpp"

namespace game {

/// What a rep chose in the settings, as values; kept in the save by `Preferences::store`.
struct Preferences {
    float textScale = 1.0f;
    float effectsVolume = 0.8f;
    float musicVolume = 0.5f;
    bool reducedMotion = false;
    bool plainCards = false;
    bool highContrast = false;
    bool fullscreen = false;
    /// Characters a second.
    double readingRate = 20.0;
    /// The rep's own reaction time, milliseconds.
    std::int64_t motorMs = 0;

    static Preferences of(const RepSettings& settings);
    /// False when one could not be kept; the sentence is in `problem`.
    bool store(RepSession& session, std::string& problem) const;
};

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
