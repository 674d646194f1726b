#include "game/city/city_look.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "engine/core/rng.hpp"

namespace game {
namespace {

using engine::Color;

constexpr std::uint64_t kWeatherSeed = 77;
constexpr CityTheme kThemes[] = {CityTheme::harbour, CityTheme::hills, CityTheme::neon};

// The sky at an hour, as shares of tints laid over the theme's own.
struct Hour {
    double at;
    Color top;
    Color bottom;
    float share;
    float night;
};

// From one night to the next. Never bright: the city is seen by its windows.
constexpr std::array<Hour, 8> kHours{{{0.0, Color::hex(0x0A0F2C), Color::hex(0x3A2468), 0.0f, 1.0f},
                                      {4.5, Color::hex(0x0D1434), Color::hex(0x40306E), 0.4f, 0.9f},
                                      {6.5, Color::hex(0x17204F), Color::hex(0x693A5C), 0.9f, 0.5f},
                                      {9.5, Color::hex(0x142C57), Color::hex(0x2B4A74), 0.9f, 0.25f},
                                      {15.0, Color::hex(0x142A55), Color::hex(0x2E4570), 0.9f, 0.25f},
                                      {18.5, Color::hex(0x1A1A4B), Color::hex(0x6C3652), 0.9f, 0.6f},
                                      {20.5, Color::hex(0x10133C), Color::hex(0x4C2A69), 0.5f, 0.9f},
                                      {24.0, Color::hex(0x0A0F2C), Color::hex(0x3A2468), 0.0f, 1.0f}}};

double hourOf(const engine::Timestamp& now) {
    const auto local = now.utcMs + now.offsetMinutes * engine::kMsPerMinute;
    const auto ofDay = (local % engine::kMsPerDay + engine::kMsPerDay) % engine::kMsPerDay;
    return static_cast<double>(ofDay) / static_cast<double>(engine::kMsPerHour);
}

Hour hourAt(double hour) {
    std::size_t next = 1;
    while (next + 1 < kHours.size() && kHours[next].at <= hour) {
        ++next;
    }
    const Hour& from = kHours[next - 1];
    const Hour& to = kHours[next];
    const auto share = static_cast<float>((hour - from.at) / (to.at - from.at));
    return {hour, mixed(from.top, to.top, share), mixed(from.bottom, to.bottom, share),
            from.share + (to.share - from.share) * share, from.night + (to.night - from.night) * share};
}

// The air of each place, in the lower sky and on the far roofs.
Color airOf(CityTheme theme) {
    switch (theme) {
    case CityTheme::harbour:
        return Color::hex(0x1F4C70);
    case CityTheme::hills:
        return Color::hex(0x2C4A4C);
    case CityTheme::neon:
        return Color::hex(0x5C1F6C);
    }
    return Color::hex(0x1F4C70);
}

// North of the equator; elsewhere it is only scenery.
Weather weatherOn(engine::LocalDay day) {
    engine::Rng rng(engine::Rng::mix(kWeatherSeed, day.toIso()));
    const int month = std::atoi(day.toIso().substr(5, 2).c_str());
    const double draw = rng.unit();
    if (month == 12 || month <= 2) {
        return draw < 0.45 ? Weather::snow : draw < 0.6 ? Weather::shootingStars : Weather::clear;
    }
    if (month <= 5) {
        return draw < 0.35 ? Weather::rain : Weather::clear;
    }
    if (month <= 8) {
        return draw < 0.35 ? Weather::shootingStars : draw < 0.5 ? Weather::rain : Weather::clear;
    }
    return draw < 0.35 ? Weather::leaves : draw < 0.6 ? Weather::rain : Weather::clear;
}

bool isDark(const engine::Palette& palette) {
    // The high contrast palette has a black sky, and keeps it.
    return engine::contrast(palette.skyTop, Color::hex(0x000000)) < 1.02;
}

} // namespace

CityLook CityLook::at(const engine::Timestamp& now, const engine::Palette& palette,
                      std::optional<CityTheme> chosen) {
    CityLook look;
    look.palette = palette;
    const engine::LocalDay day = engine::LocalDay::of(now);
    const auto turn = (day.week() / kWeeksOfATheme % 3 + 3) % 3;
    look.theme = chosen.value_or(kThemes[turn]);
    look.weather = weatherOn(day);
    const Hour hour = hourAt(hourOf(now));
    look.night = hour.night;
    if (isDark(palette)) {
        return look;
    }
    const Color air = airOf(look.theme);
    look.palette.skyTop = mixed(palette.skyTop, hour.top, hour.share);
    look.palette.skyBottom = mixed(mixed(palette.skyBottom, hour.bottom, hour.share), air, 0.22f);
    look.palette.buildingFar = mixed(palette.buildingFar, air, 0.35f);
    return look;
}

const char* CityLook::nameOf(CityTheme theme) {
    constexpr const char* kNames[] = {"harbour", "hills", "neon"};
    return kNames[static_cast<int>(theme)];
}

std::optional<CityTheme> CityLook::themeNamed(const std::string& name) {
    const auto* found =
        std::find_if(std::begin(kThemes), std::end(kThemes), [&](CityTheme each) { return name == nameOf(each); });
    return found == std::end(kThemes) ? std::nullopt : std::optional<CityTheme>(*found);
}

} // namespace game
