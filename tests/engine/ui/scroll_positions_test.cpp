#include "engine/ui/scroll_positions.hpp"

#include <gtest/gtest.h>

#include "tests/engine/ui/stage.hpp"

using namespace engine;

TEST(ScrollPositions, stayWithinTheContent) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.scrollPart("list", {{0, 0, 200, 300}, 1000});
    screen.scrollPart("calm", {{300, 0, 200, 300}, 200});
    ScrollPositions scrolls;
    scrolls.fit(screen);
    EXPECT_FLOAT_EQ(scrolls.furthest("list"), 700.0f);
    EXPECT_FLOAT_EQ(scrolls.furthest("calm"), 0.0f);
    EXPECT_EQ(scrolls.firstLong(), "list");
    EXPECT_TRUE(scrolls.scroll("list", 5000));
    EXPECT_FLOAT_EQ(scrolls.of("list"), 700.0f);
    EXPECT_FALSE(scrolls.scroll("list", 1));
    EXPECT_FALSE(scrolls.scroll("nothing", 1));
    EXPECT_TRUE(scrolls.scroll("list", -5000));
    EXPECT_FLOAT_EQ(scrolls.of("list"), 0.0f);
}

TEST(ScrollPositions, bringsIntoSightWithAir) {
    UiStage stage;
    Screen screen = stage.screen();
    const Element row = [&] {
        Element& added = screen.button("row", "Row", {0, 600, 100, 60});
        added.scroll = "list";
        return added;
    }();
    screen.scrollPart("list", {{0, 0, 200, 300}, 1000});
    ScrollPositions scrolls;
    scrolls.fit(screen);
    EXPECT_FALSE(scrolls.inSight(row, {50, 630}));
    scrolls.bringIntoSight(row, 20);
    EXPECT_FLOAT_EQ(scrolls.of("list"), 380.0f);
    EXPECT_FLOAT_EQ(scrolls.shown(row).y, 220.0f);
    scrolls.bringIntoSight(row, 20);
    EXPECT_FLOAT_EQ(scrolls.of("list"), 380.0f) << "already seen";
}
