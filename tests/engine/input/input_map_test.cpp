#include "engine/input/input_map.hpp"

#include <gtest/gtest.h>

using namespace engine;

namespace {

Action press(const std::string& key, bool typing = false) {
    return InputMap::standard().actionOf(KeyPressed{key, false, false, false}, typing);
}

Action pad(const std::string& button) {
    return InputMap::standard().actionOf(PadPressed{button});
}

} // namespace

TEST(InputMap, commonKeys) {
    EXPECT_EQ(press("Enter"), Action::confirm);
    EXPECT_EQ(press("Escape"), Action::back);
    EXPECT_EQ(press("Backspace"), Action::undo);
    EXPECT_EQ(press("Space"), Action::skip);
    EXPECT_EQ(press("H"), Action::hint);
    EXPECT_EQ(press("P"), Action::pause);
    EXPECT_EQ(press("F1"), Action::assist);
    EXPECT_EQ(press("Plus"), Action::raise);
    EXPECT_EQ(press("Minus"), Action::lower);
    EXPECT_EQ(press("7"), Action::choice7);
    EXPECT_EQ(press("PageDown"), Action::none);
}

TEST(InputMap, heldKeysMakeOtherActions) {
    const InputMap map = InputMap::standard();
    EXPECT_EQ(map.actionOf(KeyPressed{"Tab", false, false, false}), Action::next);
    EXPECT_EQ(map.actionOf(KeyPressed{"Tab", true, false, false}), Action::previous);
    EXPECT_EQ(map.actionOf(KeyPressed{"F", false, true, false}), Action::search);
    EXPECT_EQ(map.actionOf(KeyPressed{"F", false, false, false}), Action::none);
    EXPECT_EQ(map.actionOf(KeyPressed{"H", false, true, false}), Action::none);
    // A plus sign needs Shift on many keyboards.
    EXPECT_EQ(map.actionOf(KeyPressed{"Plus", true, false, false}), Action::raise);
}

TEST(InputMap, typingKeepsLettersForTheText) {
    for (const char* key : {"H", "P", "1", "9", "Space", "Backspace", "Minus", "Plus", "Slash", "Left", "Right"}) {
        EXPECT_EQ(press(key, true), Action::none) << key;
    }
    EXPECT_EQ(press("Enter", true), Action::confirm);
    EXPECT_EQ(press("Escape", true), Action::back);
    EXPECT_EQ(press("Tab", true), Action::next);
    EXPECT_EQ(press("F1", true), Action::assist);
    EXPECT_EQ(InputMap::standard().actionOf(KeyPressed{"F", false, true, false}, true), Action::search);
}

TEST(InputMap, padButtons) {
    EXPECT_EQ(pad("A"), Action::confirm);
    EXPECT_EQ(pad("B"), Action::back);
    EXPECT_EQ(pad("X"), Action::hint);
    EXPECT_EQ(pad("Y"), Action::search);
    EXPECT_EQ(pad("LB"), Action::lower);
    EXPECT_EQ(pad("RB"), Action::raise);
    EXPECT_EQ(pad("RT"), Action::skip);
    EXPECT_EQ(pad("Start"), Action::pause);
    EXPECT_EQ(pad("Left"), Action::left);
    EXPECT_EQ(pad("LT"), Action::none);
}

TEST(InputMap, bindingsCanBeChanged) {
    InputMap map = InputMap::standard();
    map.bindKey("H", Action::back);
    map.bindPad("LT", Action::undo);
    EXPECT_EQ(map.actionOf(KeyPressed{"H", false, false, false}), Action::back);
    EXPECT_EQ(map.actionOf(PadPressed{"LT"}), Action::undo);
}

TEST(InputMap, otherEventsAreNoAction) {
    const InputMap map = InputMap::standard();
    EXPECT_EQ(map.actionOf(TextTyped{"1"}), Action::none);
    EXPECT_EQ(map.actionOf(PointerPressed{{1, 2}}), Action::none);
}
