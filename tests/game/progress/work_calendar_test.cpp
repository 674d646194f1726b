#include "game/progress/work_calendar.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

using Week = WorkCalendar::Week;

engine::LocalDay day(const char* iso) {
    return engine::LocalDay::fromIso(iso).value();
}

TEST(WorkCalendar, WorksFromMondayToFridayUnlessToldOtherwise) {
    const WorkCalendar calendar;
    EXPECT_TRUE(calendar.isWorkday(day("2026-11-23")));
    EXPECT_TRUE(calendar.isWorkday(day("2026-11-27")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-11-28")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-11-29")));
}

TEST(WorkCalendar, DoesNotWorkOnLeave) {
    WorkCalendar calendar;
    calendar.leave = {{day("2026-11-24"), day("2026-11-25")}, {day("2026-12-01"), day("2026-12-01")}};
    EXPECT_TRUE(calendar.isWorkday(day("2026-11-23")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-11-24")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-11-25")));
    EXPECT_TRUE(calendar.isWorkday(day("2026-11-26")));
    EXPECT_FALSE(calendar.isWorkday(day("2026-12-01")));
}

TEST(WorkCalendar, ReadsRangesAndSingleDays) {
    EXPECT_EQ(WorkCalendar::weekFromText("Mon-Fri"), (Week{true, true, true, true, true, false, false}));
    EXPECT_EQ(WorkCalendar::weekFromText("Sun-Thu"), (Week{true, true, true, true, false, false, true}));
    EXPECT_EQ(WorkCalendar::weekFromText("Mon-Wed, fri"), (Week{true, true, true, false, true, false, false}));
    EXPECT_EQ(WorkCalendar::weekFromText("Tue Thu"), (Week{false, true, false, true, false, false, false}));
    for (const char* text : {"", " , ", "Monday", "Mon-", "-Fri", "Mon–Fri", "Mon-Fri-Sun", "1-5", "Mo-Fr"}) {
        EXPECT_EQ(WorkCalendar::weekFromText(text), std::nullopt) << text;
    }
}

TEST(WorkCalendar, IsAWeekOfEqualParts) {
    WorkCalendar calendar;
    calendar.workdays = WorkCalendar::weekFromText("Sun-Thu").value();
    EXPECT_EQ(calendar.week().share, (std::array<double, 7>{1, 1, 1, 1, 0, 0, 1}));
}

} // namespace
} // namespace game
