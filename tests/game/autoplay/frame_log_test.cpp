#include "game/autoplay/frame_log.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <gtest/gtest.h>

#include "tests/support/scene_house.hpp"

namespace {

TEST(FrameLog, HasALineForEveryStepAfterTheFirst) {
    test::SceneHouse house(test::makeLibrary());
    const test::Placeholder home("home");
    const auto file = house.folder() / "frames";
    {
        game::FrameLog log(file);
        log.look(home, false);
        log.look(home, false);
        log.look(home, true);
    }
    std::ifstream lines(file);
    for (const char* expected : {"home", "way-to-home"}) {
        double wall = -1.0;
        double all = -1.0;
        double thread = -1.0;
        std::string subject;
        ASSERT_TRUE(lines >> wall >> all >> thread >> subject);
        EXPECT_GE(wall, 0.0);
        EXPECT_GE(all, 0.0);
        EXPECT_GE(thread, 0.0);
        EXPECT_EQ(subject, expected);
    }
    std::string more;
    EXPECT_FALSE(lines >> more);
}

TEST(FrameLog, SaysWhatItCannotWrite) {
    EXPECT_THROW(game::FrameLog("no/such/folder/frames"), std::runtime_error);
}

} // namespace
