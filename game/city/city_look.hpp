#pragma once

#include <optional>
#include <string>

#include "engine/core/timestamp.hpp"
#include "engine/graphics/theme.hpp"

namespace game {

/// What lies around a rep's city. The three take turns, so that the view does not wear out.
enum class CityTheme { harbour, hills, neon };

/// What falls from the sky tonight.
enum class Weather { clear, rain, snow, leaves, shootingStars };

/// How the city's surroundings look at one moment, besides its lights: a plain value of the rep's own clock.
struct CityLook {
    /// Weeks until the next theme.
    static constexpr int kWeeksOfATheme = 3;

    CityTheme theme = CityTheme::harbour;
    Weather weather = Weather::clear;
    /// The colours of this hour: the theme's own, with another sky, dark enough for every text at any hour.
    engine::Palette palette;
    /// 0 at noon … 1 in the night: how much stars and moon are seen.
    float night = 1.0f;

    /// `chosen`: the theme the rep wants to keep. The high contrast palette stays as it is, at any hour.
    static CityLook at(const engine::Timestamp& now, const engine::Palette& palette,
                       std::optional<CityTheme> chosen = std::nullopt);

    /// `harbour`, `hills`, `neon`.
    static const char* nameOf(CityTheme theme);
    static std::optional<CityTheme> themeNamed(const std::string& name);
};

} // namespace game
