#include "game/city/city_words.hpp"

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
    EXPECT_EQ(words::outlook({DayOutlook::Load::light, 1}, 9), "One short round is enough for today.");
    EXPECT_EQ(words::outlook({DayOutlook::Load::usual, 2}, 9), "Two short rounds are enough for today.");
    EXPECT_THAT(words::outlook({DayOutlook::Load::full, 5}, 9), HasSubstr("Five short rounds"));
    EXPECT_THAT(words::outlook({DayOutlook::Load::full, 7}, 9), HasSubstr("Seven short rounds"));
    EXPECT_THAT(words::outlook({DayOutlook::Load::full, 12}, 9), HasSubstr("12 short rounds"));
    EXPECT_EQ(words::outlook({DayOutlook::Load::nothing, 0}, 9), "Nothing is due. Enough for today.");
    EXPECT_THAT(words::outlook({DayOutlook::Load::nothing, 0}, 0), HasSubstr("still dark"));
}

TEST(CityWords, WhatIsLeftAgreesWithTheDaysGoal) {
    EXPECT_EQ(words::outlook({DayOutlook::Load::usual, 2}, 9, 1), "Two more short rounds are enough for today.");
    EXPECT_EQ(words::goal({1, 2}).line(), "1 of 3 rounds today");
    EXPECT_EQ(words::goal({1, 0}).line(), "1 of 1 round today");
    EXPECT_EQ(words::goal({0, 0}).line(), "Nothing is due today");
}

TEST(CityWords, AStreakTellsWhatItForgives) {
    const auto day = [](int number) { return engine::LocalDay{engine::LocalDay::of(test::moment(number + 0.5))}; };
    std::set<engine::LocalDay> played{day(0), day(1), day(2), day(3), day(4)};
    const std::set<engine::LocalDay> due = played;
    EXPECT_EQ(words::forgives(game::Streak::of(played, due, day(4))), "one miss is forgiven");
    played.erase(day(2));
    EXPECT_EQ(words::forgives(game::Streak::of(played, due, day(4))), "forgives after 2 more");
    played.erase(day(4));
    EXPECT_EQ(words::forgives(game::Streak::of(played, due, day(5))), "forgives after 4 more");
}

TEST(CityWords, ABuildingSaysWhatItIs) {
    const game::Library library = test::makeLibrary();
    const game::Course& course = library.courses().front();
    const game::Module& module = course.modules.front();
    EXPECT_EQ(words::building(course, module, {ModuleStatus::complete, 1.0f, 8, 7, 0.738}),
              "Course c0 · Module c0/m0 — 7 of 8 windows lit, 74 % bright");
    EXPECT_THAT(words::building(course, module, {ModuleStatus::locked, 0.0f, 0, 0, 0.0}),
                HasSubstr("not open yet"));
    EXPECT_THAT(words::building(course, module, {ModuleStatus::open, 0.0f, 0, 0, 0.0}), HasSubstr("still dark"));
    EXPECT_THAT(words::building(course, module, {ModuleStatus::open, 0.1f, 2, 0, 0.0}), HasSubstr("all dark"));
}

TEST(CityWords, AWindowSaysHowBrightItIs) {
    const game::Library library = test::makeLibrary();
    const game::Nugget& nugget = *library.nuggets().front();
    const engine::Timestamp now = test::moment(2.5);
    game::NuggetMemory memory;
    EXPECT_THAT(words::window(nugget, memory, now), HasSubstr("not met yet"));
    memory.answers = 2;
    memory.recall = 0.5;
    memory.dueAt = test::moment(7.5);
    EXPECT_THAT(words::window(nugget, memory, now), HasSubstr("50 % bright, fades in 5 days"));
    memory.missed = true;
    memory.recall = 0.0;
    EXPECT_THAT(words::window(nugget, memory, now), HasSubstr("dark since it was missed, back in 5 days"));
    memory.dueAt = now;
    EXPECT_THAT(words::window(nugget, memory, now), HasSubstr("dark since it was missed, ready to be relit"));
}

TEST(CityWords, NumbersAreWrittenForPeople) {
    EXPECT_EQ(words::total(0), "0");
    EXPECT_EQ(words::total(1'240'900), "1,240");
    EXPECT_EQ(words::total(1'234'567'000), "1,234,567");
    EXPECT_EQ(words::total(-12'000), "-12");
    EXPECT_EQ(words::total(-400), "0");
}

} // namespace
