#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/audio/mixer.hpp"
#include "engine/core/clock.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/input/input_map.hpp"
#include "engine/text/typesetter.hpp"
#include "game/city/city_look.hpp"
#include "game/rounds/round_planner.hpp"
#include "game/scenes/shell/navigator.hpp"
#include "game/scenes/shell/preferences.hpp"
#include "game/session/rep_session.hpp"

namespace game {

/// The house a scene lives in: references that `main` built, handed down to every scene. Owns nothing.
struct SceneContext {
    const engine::Clock& clock;
    Navigator& navigator;
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
    /// Goes on with the save of this rep, made if there is none: `session` and `preferences` are theirs then. On
    /// failure everything stays as it is.
    std::function<engine::Outcome(const std::string&)> openRep = {};
    /// What is set now is how this machine begins with whoever comes next.
    std::function<engine::Outcome()> keepForMachine = {};
    /// Where the round before was played, so that the next one is played elsewhere; empty at first.
    std::string lastArena = {};

    const Library& library() const { return session.library(); }
    engine::Timestamp now() const { return clock.now(); }
    RoundPlanner planner() const;
    /// What the city's surroundings look like now. They move on every five minutes: nobody sees a sky change, and
    /// it is drawn again each time it does.
    CityLook look() const;
    /// Half a prefetched picture, meant for every frame; but none while screens change, which takes most of
    /// a frame itself.
    void uploadPictures();
    /// A seed of its own for `name` at this point of the rep's history: the same run gives the same one.
    std::uint64_t seedFor(const std::string& name) const;
};

} // namespace game
