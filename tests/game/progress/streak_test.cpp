#include "game/progress/streak.hpp"

#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

using Days = std::set<engine::LocalDay>;

/// Days after a Monday.
engine::LocalDay day(std::int64_t number) {
    return {engine::LocalDay::fromIso("2026-11-23")->number + number};
}

Days days(std::initializer_list<int> numbers) {
    Days all;
    for (const int number : numbers) {
        all.insert(day(number));
    }
    return all;
}

/// Something due on every day of these weeks.
Days everyDay(int count) {
    Days all;
    for (int i = 0; i < count; ++i) {
        all.insert(day(i));
    }
    return all;
}

TEST(Streak, NothingKnownIsNoStreak) {
    const auto streak = Streak::of({}, {}, day(3));
    EXPECT_EQ(streak.current(), 0);
    EXPECT_EQ(streak.longest(), 0);
    EXPECT_FALSE(streak.openToday());
}

TEST(Streak, TellsWhenTheNextMissIsForgiven) {
    EXPECT_EQ(Streak::of({}, {}, day(3)).daysUntilForgiving(), 0);
    EXPECT_EQ(Streak::of(days({0, 1}), everyDay(2), day(1)).daysUntilForgiving(), 0) << "none was missed yet";
    for (int since = 0; since < 4; ++since) {
        // Missed on Wednesday; Thursday, Friday and so on were kept.
        Days played = days({0, 1, 3, 4, 7, 8});
        const int today = std::array{2, 3, 4, 7}[static_cast<std::size_t>(since)];
        const auto streak = Streak::of(played, everyDay(20), day(since == 0 ? 2 : today));
        EXPECT_EQ(streak.daysUntilForgiving(), since == 0 ? 0 : 4 - since)
            << "on the day itself it is not missed yet";
    }
    EXPECT_EQ(Streak::of(days({0, 1, 3, 4, 7, 8}), everyDay(20), day(8)).daysUntilForgiving(), 0);
}

TEST(Streak, CountsWorkdaysAndSkipsWeekends) {
    const auto played = days({0, 1, 2, 3, 4, 7});
    EXPECT_EQ(Streak::of(played, everyDay(8), day(4)).current(), 5);
    EXPECT_EQ(Streak::of(played, everyDay(8), day(6)).current(), 5);
    EXPECT_EQ(Streak::of(played, everyDay(8), day(7)).current(), 6);
}

TEST(Streak, AWeekendPlayedAddsNothing) {
    EXPECT_EQ(Streak::of(days({4, 5, 6}), everyDay(7), day(6)).current(), 1);
}

TEST(Streak, NothingDueIsKept) {
    EXPECT_EQ(Streak::of(days({0}), days({4}), day(3)).current(), 4);
}

TEST(Streak, TodayIsOpenUntilItIsPlayedOrOver) {
    const auto open = Streak::of(days({0, 1}), everyDay(3), day(2));
    EXPECT_TRUE(open.openToday());
    EXPECT_EQ(open.current(), 2);
    const auto done = Streak::of(days({0, 1, 2}), everyDay(3), day(2));
    EXPECT_FALSE(done.openToday());
    EXPECT_EQ(done.current(), 3);
    EXPECT_FALSE(Streak::of(days({4}), everyDay(7), day(6)).openToday());
}

TEST(Streak, ForgivesOneMissInFive) {
    EXPECT_EQ(Streak::of(days({0, 1, 3, 4}), everyDay(5), day(4)).current(), 4);
    // Tuesday and the Tuesday after: five workdays apart.
    EXPECT_EQ(Streak::of(days({0, 2, 3, 4, 7, 9}), everyDay(10), day(9)).current(), 6);
}

TEST(Streak, BreaksAtTwoMissesInFive) {
    const auto streak = Streak::of(days({0, 1, 3, 7}), everyDay(8), day(7));
    EXPECT_EQ(streak.current(), 1);
    EXPECT_EQ(streak.longest(), 3);
}

TEST(Streak, ALongAbsenceEndsIt) {
    const auto streak = Streak::of(days({0, 1, 2, 3, 4}), everyDay(30), day(28));
    EXPECT_EQ(streak.current(), 0);
    EXPECT_EQ(streak.longest(), 5);
}

TEST(Streak, WhatLiesAheadIsNotCounted) {
    EXPECT_EQ(Streak::of(days({0, 1, 9}), everyDay(2), day(1)).current(), 2);
    EXPECT_EQ(Streak::of(days({9}), {}, day(1)).longest(), 0);
}

RC_GTEST_PROP(StreakProperties, FourOfFiveEveryWeekNeverBreaks, ()) {
    Days played;
    const int weeks = *rc::gen::inRange(1, 12);
    const int missed = *rc::gen::inRange(0, 5);
    for (int i = 0; i < weeks * 7; ++i) {
        if (i % 7 != missed) {
            played.insert(day(i));
        }
    }
    const auto streak = Streak::of(played, everyDay(weeks * 7), day(weeks * 7 - 1));
    RC_ASSERT(streak.current() == weeks * 4);
    RC_ASSERT(streak.longest() == weeks * 4);
}

TEST(Streak, KeepsToTheRepsWorkdaysAndLeave) {
    WorkCalendar calendar;
    calendar.workdays = WorkCalendar::weekFromText("Sun-Thu").value();
    calendar.leave = {{day(1), day(3)}};
    // Monday, then Sunday and Monday of the next week; Tuesday to Thursday are leave, Friday and Saturday are free.
    const auto streak = Streak::of(days({0, 6, 7}), everyDay(8), day(7), calendar);
    EXPECT_EQ(streak.current(), 3);
    EXPECT_EQ(Streak::of(days({0, 6, 7}), everyDay(8), day(7)).current(), 1);
    EXPECT_FALSE(Streak::of(days({0}), everyDay(5), day(4), calendar).openToday());
}

RC_GTEST_PROP(StreakProperties, PlayingMoreNeverHurts, ()) {
    Days played;
    Days due;
    const int length = *rc::gen::inRange(1, 60);
    for (int i = 0; i < length; ++i) {
        if (*rc::gen::inRange(0, 10) < 7) {
            played.insert(day(i));
        }
        if (*rc::gen::inRange(0, 10) < 8) {
            due.insert(day(i));
        }
    }
    // The first day stays known, so that more play does not begin an earlier streak.
    played.insert(day(0));
    const auto today = day(length - 1);
    const auto before = Streak::of(played, due, today);
    auto more = played;
    more.insert(day(*rc::gen::inRange(0, length)));
    const auto after = Streak::of(more, due, today);
    RC_ASSERT(after.longest() >= before.longest());
    RC_ASSERT(after.current() >= before.current());
    RC_ASSERT(before.current() <= before.longest());
}

} // namespace
} // namespace game
