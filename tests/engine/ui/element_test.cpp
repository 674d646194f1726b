#include "engine/ui/element.hpp"

#include <gtest/gtest.h>

using namespace engine;

namespace {

Element of(Role role, const std::string& label) {
    Element element;
    element.role = role;
    element.id = "x";
    element.label = label;
    return element;
}

} // namespace

TEST(Element, isReadAloud) {
    EXPECT_EQ(spokenLine(of(Role::button, "Play")), "Play, button");
    EXPECT_EQ(spokenLine(of(Role::heading, "Library")), "Library, heading");
    EXPECT_EQ(spokenLine(of(Role::text, "Seven windows.")), "Seven windows.");
    EXPECT_EQ(spokenLine(of(Role::panel, "ignored")), "");
    EXPECT_EQ(spokenLine(of(Role::custom, "Hotspot")), "Hotspot");
}

TEST(Element, answersSayHowTheyStand) {
    Element option = of(Role::option, "Ask for the budget");
    option.key = "2";
    EXPECT_EQ(spokenLine(option), "2, Ask for the budget, option");
    option.chosen = true;
    option.mark = Mark::wrong;
    EXPECT_EQ(spokenLine(option), "2, Ask for the budget, option, chosen, not right");
    option.chosen = false;
    option.mark = Mark::missed;
    option.enabled = false;
    EXPECT_EQ(spokenLine(option), "2, Ask for the budget, option, this was a right one, not available");
}

TEST(Element, saysEmphasisedWordsWhole) {
    EXPECT_EQ(spokenLine(of(Role::heading, "Which is \x0Enot\x0F \x10so\x11?")), "Which is not so?, heading");
}

TEST(Element, controlsSayTheirState) {
    Element slider = of(Role::slider, "Music");
    slider.value = 0.35f;
    EXPECT_EQ(spokenLine(slider), "Music, slider, 35 percent");
    // Its own words are its value: one figure, not two.
    slider.detail = "100 %";
    EXPECT_EQ(spokenLine(slider), "Music, slider, 100 %");
    Element toggle = of(Role::toggle, "Shake");
    EXPECT_EQ(spokenLine(toggle), "Shake, switch, off");
    toggle.chosen = true;
    EXPECT_EQ(spokenLine(toggle), "Shake, switch, on");
    Element field = of(Role::field, "Name");
    EXPECT_EQ(spokenLine(field), "Name, text field, empty");
    field.content = "Zoë";
    EXPECT_EQ(spokenLine(field), "Name, text field, Zoë");
}

TEST(Element, saysOtherWordsThanItShowsWhereItHasSome) {
    Element row = of(Role::custom, "76 %");
    row.said = "Rank 2: Ada, 76 %";
    EXPECT_EQ(spokenLine(row), "Rank 2: Ada, 76 %");
    row.spokenRole = Role::button;
    EXPECT_EQ(spokenLine(row), "Rank 2: Ada, 76 %, button");
    row.said = "";
    EXPECT_EQ(spokenLine(row), "");
}

TEST(Element, onlyEnabledControlsAreReachable) {
    Element button = of(Role::button, "Play");
    EXPECT_TRUE(button.reachable());
    button.enabled = false;
    EXPECT_FALSE(button.reachable());
    EXPECT_FALSE(of(Role::text, "Play").reachable());
    Element custom = of(Role::custom, "");
    EXPECT_TRUE(custom.reachable());
    custom.id.clear();
    EXPECT_FALSE(custom.reachable());
}
