#include "game/city/city_look.hpp"

#include <set>

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace {

using engine::contrast;
using engine::Theme;
using game::CityLook;
using game::CityTheme;
using game::Weather;

constexpr CityTheme kThemes[] = {CityTheme::harbour, CityTheme::hills, CityTheme::neon};

TEST(CityLook, EveryHourOfEveryThemeKeepsTextAndWindowsReadable) {
    for (const Theme& theme : {Theme::night(), Theme::highContrast()}) {
        for (const CityTheme place : kThemes) {
            for (int quarter = 0; quarter < 96; ++quarter) {
                const CityLook look = CityLook::at(test::moment(quarter / 96.0), theme.palette, place);
                for (const engine::Color sky : {look.palette.skyTop, look.palette.skyBottom}) {
                    ASSERT_GE(contrast(look.palette.text, sky), 4.5) << CityLook::nameOf(place) << " " << quarter;
                    ASSERT_GE(contrast(look.palette.textMuted, sky), 4.5)
                        << CityLook::nameOf(place) << " " << quarter;
                    ASSERT_GE(contrast(look.palette.windowWarm, sky), 3.0)
                        << CityLook::nameOf(place) << " " << quarter;
                }
                ASSERT_GE(contrast(look.palette.windowWarm, look.palette.buildingNear), 3.0);
            }
        }
    }
}

TEST(CityLook, TheSkyFollowsTheRepsOwnClock) {
    const engine::Palette palette = Theme::night().palette;
    const engine::Timestamp noon = *engine::Timestamp::fromIso("2026-05-06T12:00:00+02:00");
    const engine::Timestamp midnight = *engine::Timestamp::fromIso("2026-05-06T00:30:00+02:00");
    const engine::Timestamp noonElsewhere = *engine::Timestamp::fromIso("2026-05-06T12:00:00-07:00");
    EXPECT_LT(CityLook::at(noon, palette).night, 0.4f);
    EXPECT_GT(CityLook::at(midnight, palette).night, 0.9f);
    EXPECT_FALSE(CityLook::at(noon, palette).palette.skyTop == CityLook::at(midnight, palette).palette.skyTop);
    EXPECT_TRUE(CityLook::at(noon, palette).palette.skyTop == CityLook::at(noonElsewhere, palette).palette.skyTop);
}

TEST(CityLook, ColoursGoOverIntoEachOther) {
    const engine::Palette palette = Theme::night().palette;
    const auto apart = [](engine::Color a, engine::Color b) {
        return std::abs(a.r - b.r) + std::abs(a.g - b.g) + std::abs(a.b - b.b);
    };
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const auto before = CityLook::at(test::moment(minute / 1440.0), palette, CityTheme::hills).palette;
        const auto after = CityLook::at(test::moment((minute + 1) / 1440.0), palette, CityTheme::hills).palette;
        ASSERT_LE(apart(before.skyTop, after.skyTop), 6) << minute;
        ASSERT_LE(apart(before.skyBottom, after.skyBottom), 6) << minute;
    }
}

TEST(CityLook, ThemesTakeTurnsEveryThreeWeeksUnlessOneIsChosen) {
    const engine::Palette palette = Theme::night().palette;
    std::set<CityTheme> met;
    int changes = 0;
    CityTheme last = CityLook::at(test::moment(0.5), palette).theme;
    for (int day = 0; day < 7 * 3 * 3; ++day) {
        const CityTheme theme = CityLook::at(test::moment(day + 0.5), palette).theme;
        changes += theme == last ? 0 : 1;
        last = theme;
        met.insert(theme);
        EXPECT_EQ(CityLook::at(test::moment(day + 0.5), palette, CityTheme::neon).theme, CityTheme::neon);
    }
    EXPECT_EQ(met.size(), 3u);
    EXPECT_LE(changes, 3);
}

TEST(CityLook, WeatherIsTheDaysAndTheSeasons) {
    const engine::Palette palette = Theme::night().palette;
    std::set<Weather> winter;
    std::set<Weather> autumn;
    for (int day = 1; day <= 28; ++day) {
        const auto at = [&](int month, int hour) {
            return *engine::Timestamp::fromIso("2026-" + std::string(month < 10 ? "0" : "") +
                                               std::to_string(month) + "-" + (day < 10 ? "0" : "") +
                                               std::to_string(day) + "T" + std::to_string(hour) + ":00:00Z");
        };
        winter.insert(CityLook::at(at(1, 12), palette).weather);
        autumn.insert(CityLook::at(at(10, 12), palette).weather);
        EXPECT_EQ(CityLook::at(at(1, 12), palette).weather, CityLook::at(at(1, 20), palette).weather);
    }
    EXPECT_TRUE(winter.count(Weather::snow));
    EXPECT_FALSE(winter.count(Weather::leaves));
    EXPECT_TRUE(autumn.count(Weather::leaves));
    EXPECT_TRUE(autumn.count(Weather::clear)) << "most days are quiet";
    EXPECT_FALSE(autumn.count(Weather::snow));
}

TEST(CityLook, HighContrastKeepsItsOwnSky) {
    const engine::Palette palette = Theme::highContrast().palette;
    for (const double day : {0.0, 0.3, 0.5, 0.8}) {
        EXPECT_TRUE(CityLook::at(test::moment(day), palette).palette.skyBottom == palette.skyBottom);
    }
}

TEST(CityLook, ThemesHaveNames) {
    for (const CityTheme theme : kThemes) {
        EXPECT_EQ(CityLook::themeNamed(CityLook::nameOf(theme)), theme);
    }
    EXPECT_FALSE(CityLook::themeNamed("in-turn"));
}

} // namespace
