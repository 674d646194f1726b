#include "engine/ui/switch_scan.hpp"

#include <gtest/gtest.h>

#include "tests/engine/ui/stage.hpp"

using namespace engine;

namespace {

constexpr float kStep = 1.0f / 60.0f;

int stepsUntil(SwitchScan& scan, double seconds) {
    int steps = 1;
    while (!scan.update(kStep, seconds)) {
        ++steps;
    }
    return steps;
}

TEST(SwitchScan, TheFocusRestsAsLongAsWanted) {
    SwitchScan scan;
    EXPECT_NEAR(stepsUntil(scan, 1.2), 72, 1);
    EXPECT_NEAR(stepsUntil(scan, 0.4), 24, 1);
    scan.update(kStep, 1.0);
    scan.rest();
    EXPECT_NEAR(stepsUntil(scan, 1.0), 60, 1);
}

TEST(SwitchScan, SpaceEnterAAndThePointerAreTheSwitch) {
    for (const InputEvent& event : std::vector<InputEvent>{KeyPressed{"Space"}, KeyPressed{"Enter"},
                                                           PadPressed{"A"}, PointerPressed{{3, 4}}}) {
        EXPECT_TRUE(SwitchScan::isSwitch(event));
    }
    EXPECT_FALSE(SwitchScan::isSwitch(KeyPressed{"Escape"}));
    EXPECT_FALSE(SwitchScan::isSwitch(KeyPressed{"Enter", false, false, true}));
    EXPECT_TRUE(SwitchScan::isNothing(TextTyped{" "}));
    EXPECT_TRUE(SwitchScan::isNothing(PointerMoved{{1, 1}}));
    EXPECT_FALSE(SwitchScan::isNothing(TextTyped{"a"}));
}

TEST(SwitchScan, ASwitchHeldDownPressesOnce) {
    SwitchScan scan;
    EXPECT_TRUE(scan.press());
    for (int i = 0; i < 120; ++i) {
        scan.update(kStep, 9.0);
        EXPECT_TRUE(i % 4 != 3 || !scan.press()) << "a key repeats";
    }
    for (int i = 0; i < 43; ++i) {
        scan.update(kStep, 9.0);
    }
    EXPECT_TRUE(scan.press());
}

TEST(SwitchScan, TheWalkComesToEveryPlaceAndRoundAgain) {
    UiStage stage;
    Screen screen = stage.screen();
    for (const char* id : {"one", "two", "three"}) {
        screen.button(id, id, {10, 10, 100, 60});
    }
    stage.control.show(screen);
    std::vector<std::string> met;
    for (int i = 0; i < 4; ++i) {
        met.push_back(stage.control.focus());
        stage.control.walk();
    }
    EXPECT_EQ(met, (std::vector<std::string>{"one", "two", "three", "one"}));
    EXPECT_TRUE(stage.control.showsFocus());
    ASSERT_TRUE(stage.control.pressFocused());
    EXPECT_EQ(stage.control.pressFocused()->id, stage.control.focus());
}

TEST(SwitchScan, ASliderGoesUpPressByPressAndRoundToItsBottom) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.slider("volume", "Volume", {10, 10, 400, 60}).value = 0.95f;
    stage.control.show(screen);
    EXPECT_FLOAT_EQ(stage.control.pressFocused()->value, 1.0f);
    EXPECT_FLOAT_EQ(stage.control.pressFocused()->value, 0.0f);
    EXPECT_FLOAT_EQ(stage.control.pressFocused()->value, 0.05f);
}

TEST(SwitchScan, ALongTextTurnsItsPagesBeforeTheWalkBeginsAnew) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.text("Long", {10, 10, 400, 900}, 20).scroll = "text";
    screen.scrollPart("text", {{10, 10, 400, 300}, 900});
    screen.button("first", "First", {10, 400, 200, 60});
    screen.button("last", "Last", {10, 500, 200, 60});
    stage.control.show(screen);
    stage.control.setFocus("last");
    std::vector<float> seen;
    while (stage.control.focus() == "last") {
        seen.push_back(stage.control.scrollOf("text"));
        stage.control.walk();
    }
    EXPECT_EQ(seen, (std::vector<float>{0.0f, 255.0f, 510.0f, 600.0f}));
    EXPECT_EQ(stage.control.focus(), "first");
    EXPECT_FLOAT_EQ(stage.control.scrollOf("text"), 0.0f);
}

} // namespace
