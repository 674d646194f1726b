#include "engine/ui/focus_moves.hpp"

#include <gtest/gtest.h>

#include "tests/engine/ui/stage.hpp"

using namespace engine;

TEST(FocusMoves, homeIsThePrimaryElseTheFirst) {
    UiStage stage;
    Screen screen = stage.screen();
    ScrollPositions scrolls;
    EXPECT_EQ(FocusMoves(screen, scrolls).home(), "");
    screen.button("a", "A", {0, 0, 100, 60});
    screen.button("b", "B", {0, 100, 100, 60});
    EXPECT_EQ(FocusMoves(screen, scrolls).home(), "a");
    screen.primary("c", "C", {0, 200, 100, 60});
    EXPECT_EQ(FocusMoves(screen, scrolls).home(), "c");
    EXPECT_EQ(FocusMoves(screen, scrolls).inOrder("c", 1), "a");
    EXPECT_EQ(FocusMoves(screen, scrolls).inOrder("a", -1), "c");
    EXPECT_EQ(FocusMoves(screen, scrolls).inOrder("gone", 1), "a");
    EXPECT_EQ(FocusMoves(screen, scrolls).towards("a", {0, 1}), "b");
    EXPECT_EQ(FocusMoves(screen, scrolls).towards("a", {0, -1}), "");
}

TEST(FocusMoves, whatIsScrolledAwayCountsAsLyingAtTheEdge) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.button("far", "Far", {0, 900, 100, 60}).scroll = "list";
    screen.scrollPart("list", {{0, 0, 200, 300}, 1000});
    screen.button("below", "Below", {0, 400, 100, 60});
    ScrollPositions scrolls;
    scrolls.fit(screen);
    EXPECT_EQ(FocusMoves(screen, scrolls).towards("below", {0, -1}), "far");
    EXPECT_EQ(FocusMoves(screen, scrolls).towards("far", {0, 1}), "below");
}
