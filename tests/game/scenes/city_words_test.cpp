#include "game/scenes/city_words.hpp"

#include <gmock/gmock.h>

#include "tests/support/test_library.hpp"

namespace {

using game::DayOutlook;
using game::ModuleStatus;
using testing::HasSubstr;
namespace words = game::words;

TEST(CityWords, GreetsByTheRepsOwnTimeOfDay) {
    EXPECT_EQ(words::greeting("Mara", test::moment(0.3)), "Good morning, Mara");
    EXPECT_EQ(words::greeting("Mara", test::moment(0.6)), "Good afternoon, Mara");
    EXPECT_EQ(words::greeting("Mara", test::moment(0.9)), "Good evening, Mara");
    EXPECT_EQ(words::greeting("Mara", test::moment(0.1)), "Good evening, Mara");
    engine::Timestamp tokyo = test::moment(0.9);
    tokyo.offsetMinutes = 540;
    EXPECT_EQ(words::greeting("Mara", tokyo), "Good morning, Mara");
    EXPECT_EQ(words::greeting("Mara", {-1, 0}), "Good evening, Mara");
}

TEST(CityWords, TheDaysOutlookIsWordsNotABacklog) {
    EXPECT_EQ(words::outlook({DayOutlook::Load::light, 1}, 9), "One short round keeps your city bright today.");
    EXPECT_EQ(words::outlook({DayOutlook::Load::usual, 2}, 9), "Two short rounds keep your city bright today.");
    EXPECT_THAT(words::outlook({DayOutlook::Load::full, 5}, 9), HasSubstr("Five short rounds"));
    EXPECT_THAT(words::outlook({DayOutlook::Load::full, 7}, 9), HasSubstr("Seven short rounds"));
    EXPECT_THAT(words::outlook({DayOutlook::Load::full, 12}, 9), HasSubstr("12 short rounds"));
    EXPECT_EQ(words::outlook({DayOutlook::Load::nothing, 0}, 9), "Nothing is due. Enough for today.");
    EXPECT_THAT(words::outlook({DayOutlook::Load::nothing, 0}, 0), HasSubstr("still dark"));
}

TEST(CityWords, ABuildingSaysWhatItIs) {
    const game::Library library = test::makeLibrary();
    const game::Course& course = library.courses().front();
    const game::Module& module = course.modules.front();
    EXPECT_EQ(words::building(course, module, {ModuleStatus::complete, 1.0f, 8, 0.738}),
              "Course c0 · Module c0/m0 — 8 windows, 74 % bright");
    EXPECT_THAT(words::building(course, module, {ModuleStatus::locked, 0.0f, 0, 0.0}), HasSubstr("not open yet"));
    EXPECT_THAT(words::building(course, module, {ModuleStatus::open, 0.0f, 0, 0.0}), HasSubstr("still dark"));
    EXPECT_THAT(words::window(module.nuggets.front(), 0.5, "fades in 5 days"),
                HasSubstr("50 % bright, fades in 5 days"));
    EXPECT_THAT(words::window(module.nuggets.front(), 0.0, ""), HasSubstr("not met yet"));
}

TEST(CityWords, NumbersAreWrittenForPeople) {
    EXPECT_EQ(words::total(0), "0");
    EXPECT_EQ(words::total(1'240'900), "1,240");
    EXPECT_EQ(words::total(1'234'567'000), "1,234,567");
    EXPECT_EQ(words::total(-12'000), "-12");
    EXPECT_EQ(words::total(-400), "0");
}

} // namespace
