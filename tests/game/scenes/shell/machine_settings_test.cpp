#include "game/scenes/shell/machine_settings.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/scene_house.hpp"

namespace {

using game::MachineSettings;
using game::Preferences;

TEST(MachineSettings, AreWhatTheNextRepBeginsWith) {
    const test::TempFolder folder;
    Preferences chosen;
    chosen.textScale = 1.5f;
    chosen.highContrast = true;
    chosen.readAloud = true;
    chosen.musicVolume = 0.1f;
    ASSERT_TRUE(MachineSettings(folder.path() / "state").keep(chosen));
    const auto next = Preferences::of(MachineSettings(folder.path() / "state").under({}));
    EXPECT_FLOAT_EQ(next.textScale, 1.5f);
    EXPECT_TRUE(next.highContrast);
    EXPECT_TRUE(next.readAloud);
    EXPECT_FALSE(next.reducedMotion);
    EXPECT_FLOAT_EQ(next.musicVolume, Preferences{}.musicVolume) << "a matter of taste";
}

TEST(MachineSettings, WhatARepChoseGoesBefore) {
    const test::TempFolder folder;
    Preferences chosen;
    chosen.textScale = 1.5f;
    chosen.reducedMotion = true;
    ASSERT_TRUE(MachineSettings(folder.path()).keep(chosen));
    game::RepSettings own;
    own.values["text-scale"] = "0.80";
    const auto rep = Preferences::of(MachineSettings(folder.path()).under(own));
    EXPECT_FLOAT_EQ(rep.textScale, 0.8f);
    EXPECT_TRUE(rep.reducedMotion);
}

TEST(MachineSettings, NothingOrNonsenseInTheFileChangesNothing) {
    const test::TempFolder folder;
    EXPECT_EQ(Preferences::of(MachineSettings(folder.path()).under({})), Preferences{});
    std::ofstream(folder.path() / "first-settings.txt") << "text-scale huge\nscanning yes\nhigh-contrast";
    EXPECT_EQ(Preferences::of(MachineSettings(folder.path()).under({})), Preferences{});
}

} // namespace
