#include "engine/app/display.hpp"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

namespace engine {
namespace {

/// Puts the display's name back when the test is over.
class FindDisplay : public ::testing::Test {
protected:
    ~FindDisplay() override { ::setenv("DISPLAY", m_name.c_str(), 1); }

    std::string m_name = std::getenv("DISPLAY") != nullptr ? std::getenv("DISPLAY") : "";
};

TEST_F(FindDisplay, FindsTheOneThatIsThere) {
    EXPECT_TRUE(findDisplay());
}

TEST_F(FindDisplay, SaysWhyThereIsNone) {
    ::setenv("DISPLAY", ":4711", 1);
    const auto wrong = findDisplay();
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.sentence(), "The display :4711 cannot be opened.");
    ::unsetenv("DISPLAY");
    const auto none = findDisplay();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.sentence(), "There is no display to open a window on: DISPLAY is not set.");
}

} // namespace
} // namespace engine
