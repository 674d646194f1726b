#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/result.hpp"
#include "engine/graphics/quality.hpp"
#include "game/scenes/city_look.hpp"
#include "game/session/rep_session.hpp"

namespace game {

/// What a rep chose in the settings, as values. They live in the save as named settings.
struct Preferences {
    float textScale = 1.0f;
    float effectsVolume = 0.8f;
    float musicVolume = 0.5f;
    bool muted = false;
    /// Sounds in words at the foot of every screen.
    bool captions = false;
    /// Screens are read to who does not see them.
    bool readAloud = false;
    bool reducedMotion = false;
    bool plainCards = false;
    bool highContrast = false;
    bool fullscreen = false;
    /// Nothing: the machine chooses by how fast it draws.
    std::optional<engine::Quality> quality = std::nullopt;
    /// The city's surroundings; they take turns where none is chosen.
    std::optional<CityTheme> cityTheme = std::nullopt;
    /// Characters a second.
    double readingRate = 20.0;
    /// The rep's own reaction time, milliseconds.
    std::int64_t motorMs = 0;

    /// What is not set, or not a sensible value, stays as it is by default.
    static Preferences of(const RepSettings& settings);
    /// Keeps those that differ from what the save holds.
    engine::Outcome store(RepSession& session) const;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace game
