#include "game/scenes/shell/preferences.hpp"

#include <gmock/gmock.h>

#include "tests/support/scene_house.hpp"

namespace {

using game::Preferences;
using game::RepSettings;

Preferences unusual() {
    Preferences preferences;
    preferences.textScale = 1.4f;
    preferences.effectsVolume = 0.25f;
    preferences.musicVolume = 0.0f;
    preferences.muted = true;
    preferences.captions = true;
    preferences.readAloud = true;
    preferences.reducedMotion = true;
    preferences.shake = 0.35f;
    preferences.assist = true;
    preferences.timers = game::Timers::off;
    preferences.scanning = true;
    preferences.scanSeconds = 2.4;
    preferences.plainCards = true;
    preferences.highContrast = true;
    preferences.fullscreen = true;
    preferences.quality = engine::Quality::plain;
    preferences.readingRate = 32.0;
    preferences.motorMs = 310;
    return preferences;
}

TEST(Preferences, AreTheDefaultsWhereNothingIsSet) {
    EXPECT_EQ(Preferences::of({}), Preferences{});
}

TEST(Preferences, WhatIsNoSensibleValueStaysAsItIs) {
    const RepSettings settings{
        "Mara", {{"text-scale", "huge"}, {"music-volume", "0.5x"}, {"reading-rate", ""}, {"timers", "x9"}}};
    EXPECT_EQ(Preferences::of(settings), Preferences{});
}

TEST(Preferences, WhatGoesTooFarIsHeldBack) {
    const RepSettings settings{"Mara", {{"text-scale", "9"}, {"effects-volume", "-3"}, {"reading-rate", "1000"}}};
    const Preferences preferences = Preferences::of(settings);
    EXPECT_FLOAT_EQ(preferences.textScale, 2.0f);
    EXPECT_FLOAT_EQ(preferences.effectsVolume, 0.0f);
    EXPECT_DOUBLE_EQ(preferences.readingRate, 60.0);
}

TEST(Preferences, EveryTimerHasANameInTheSave) {
    using game::Timers;
    for (const Timers timers : {Timers::usual, Timers::longer, Timers::twice, Timers::off}) {
        EXPECT_EQ(Preferences::of({"Mara", {{"timers", nameOf(timers)}}}).timers, timers);
    }
}

TEST(Preferences, TellTheArenaWhatTheRepCanBear) {
    const game::Comfort comfort = unusual().comfort();
    EXPECT_FLOAT_EQ(comfort.shake, 0.35f);
    EXPECT_TRUE(comfort.reducedMotion);
    EXPECT_EQ(comfort.timers, game::Timers::off);
}

TEST(Preferences, AreInTheSaveWhenItIsOpenedAgain) {
    const test::TempFolder folder;
    const game::Library library = test::makeLibrary();
    {
        auto session = game::RepSession::open(library, folder.path(), "Mara");
        ASSERT_TRUE(session);
        ASSERT_TRUE(unusual().store(*session));
        EXPECT_EQ(Preferences::of(session->settings()), unusual());
    }
    auto session = game::RepSession::open(library, folder.path(), "Mara");
    ASSERT_TRUE(session);
    EXPECT_EQ(Preferences::of(session->settings()), unusual());
}

} // namespace
