#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "engine/core/result.hpp"
#include "engine/graphics/quality.hpp"
#include "game/arenas/feel.hpp"
#include "game/city/city_look.hpp"
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
    /// How far the picture sways at a hit, 0 … 1; never a text.
    float shake = 1.0f;
    /// Every play plays itself; it costs no rank.
    bool assist = false;
    Timers timers = Timers::usual;
    /// One switch does everything: the focus walks, the switch presses.
    bool scanning = false;
    /// Seconds the focus rests at each place.
    double scanSeconds = 1.2;
    /// A press counts only some time after the one before (SwitchScan::kApart), so no place may pass sooner.
    static constexpr double kLeastScanSeconds = 0.8;
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
    /// By name, as a save holds them.
    std::map<std::string, std::string> values() const;
    /// Keeps those that differ from what the save holds.
    engine::Outcome store(RepSession& session) const;

    /// What an arena has to respect.
    Comfort comfort() const { return {shake, reducedMotion, timers, scanning}; }

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace game
