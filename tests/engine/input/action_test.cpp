#include "engine/input/action.hpp"

#include <gtest/gtest.h>

using engine::Action;

TEST(Action, choicesCountFromZero) {
    EXPECT_EQ(engine::choiceIndex(Action::choice1), 0);
    EXPECT_EQ(engine::choiceIndex(Action::choice9), 8);
}

TEST(Action, othersAreNoChoice) {
    EXPECT_EQ(engine::choiceIndex(Action::none), -1);
    EXPECT_EQ(engine::choiceIndex(Action::fullscreen), -1);
}
