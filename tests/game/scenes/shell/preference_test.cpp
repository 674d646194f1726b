#include "game/scenes/shell/preference.hpp"

#include <set>

#include <gtest/gtest.h>

namespace {

using game::Preference;
using game::Preferences;

/// As far from what it is by default as it can be.
void change(Preferences& preferences, const Preference::Flag& flag) {
    preferences.*flag.member = !(preferences.*flag.member);
}
void change(Preferences& preferences, const Preference::Scale& scale) {
    scale.setShare(preferences, scale.share(preferences) < 0.5f ? 1.0f : 0.0f);
}
void change(Preferences& preferences, const Preference::Choice& choice) {
    choice.choose(preferences, choice.options.back().value);
}

TEST(Preference, EachHasANameOfItsOwn) {
    std::set<std::string> names;
    for (const Preference& preference : Preference::all()) {
        EXPECT_TRUE(names.insert(preference.name).second) << preference.name;
        EXPECT_EQ(Preference::find(preference.name), &preference);
    }
    EXPECT_EQ(Preference::find("nothing"), nullptr);
}

TEST(Preference, EachChangesOneThingAndIsReadAsItWasWritten) {
    for (const Preference& preference : Preference::all()) {
        SCOPED_TRACE(preference.name);
        Preferences changed;
        std::visit([&](const auto& kind) { change(changed, kind); }, preference.kind);
        EXPECT_NE(changed, Preferences{});
        Preferences read;
        preference.read(read, preference.written(changed));
        EXPECT_EQ(read, changed);
        const auto before = Preferences{}.values();
        std::size_t differences = 0;
        for (const auto& [name, value] : changed.values()) {
            differences += before.at(name) == value ? 0 : 1;
        }
        EXPECT_EQ(differences, 1u);
    }
}

TEST(Preference, TheDefaultIsWithinItsRangeAndAmongItsOptions) {
    for (const Preference& preference : Preference::all()) {
        SCOPED_TRACE(preference.name);
        if (const auto* scale = std::get_if<Preference::Scale>(&preference.kind)) {
            EXPECT_GE(scale->value({}), scale->low);
            EXPECT_LE(scale->value({}), scale->high);
        } else if (const auto* choice = std::get_if<Preference::Choice>(&preference.kind)) {
            std::set<std::string> values;
            for (const auto& option : choice->options) {
                values.insert(option.value);
            }
            EXPECT_TRUE(values.contains(choice->chosen({})));
        }
    }
}

TEST(Preference, WhatIsNoSensibleValueChangesNothing) {
    for (const Preference& preference : Preference::all()) {
        Preferences preferences;
        preference.read(preferences, "huge");
        EXPECT_EQ(preferences, Preferences{}) << preference.name;
    }
}

TEST(Preference, ASliderGoesInSteps) {
    const auto& scale = std::get<Preference::Scale>(Preference::find("text-scale")->kind);
    Preferences preferences;
    scale.setShare(preferences, 0.54f);
    EXPECT_NEAR(scale.value(preferences), 1.4, 1e-6);
    EXPECT_NEAR(scale.share(preferences), 0.5f, 1e-6f);
    EXPECT_EQ(scale.shown(scale.value(preferences)), "140 %");
}

} // namespace
