#include "engine/core/timestamp.hpp"

#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

Timestamp at(std::string_view iso) {
    const auto moment = Timestamp::fromIso(iso);
    EXPECT_TRUE(moment.has_value()) << iso;
    return moment.value_or(Timestamp{});
}

LocalDay day(std::string_view iso) {
    const auto read = LocalDay::fromIso(iso);
    EXPECT_TRUE(read.has_value()) << iso;
    return read.value_or(LocalDay{});
}

TEST(Timestamp, WritesTheMomentAsItWasLived) {
    EXPECT_EQ((Timestamp{0, 0}.toIso()), "1970-01-01T00:00:00.000+00:00");
    EXPECT_EQ((Timestamp{1'795'455'180'000, 60}.toIso()), "2026-11-23T18:33:00.000+01:00");
    EXPECT_EQ((Timestamp{1'795'455'180'007, -210}.toIso()), "2026-11-23T14:03:00.007-03:30");
    EXPECT_EQ((Timestamp{0, -30}.toIso()), "1969-12-31T23:30:00.000-00:30");
}

TEST(Timestamp, KnowsTheTimeBefore1970) {
    EXPECT_EQ((Timestamp{-1, 0}.toIso()), "1969-12-31T23:59:59.999+00:00");
    EXPECT_EQ((Timestamp{-kMsPerDay, 0}.toIso()), "1969-12-31T00:00:00.000+00:00");
    EXPECT_EQ(at("1969-12-31T23:59:59.999Z"), (Timestamp{-1, 0}));
    EXPECT_EQ(at("0000-01-01T00:00Z").utcMs, -62'167'219'200'000);
    EXPECT_EQ((Timestamp{-62'167'219'200'001, 0}.toIso()), "-001-12-31T23:59:59.999+00:00");
}

TEST(Timestamp, ReadsShorterForms) {
    const Timestamp whole{1'795'455'180'000, 0};
    for (const char* text : {"2026-11-23T17:33:00.000Z", "2026-11-23T17:33:00Z", "2026-11-23T17:33Z",
                             "2026-11-23T17:33", "2026-11-23 17:33:00", "2026-11-23T17:33:00.000+00:00"}) {
        EXPECT_EQ(at(text), whole) << text;
    }
    EXPECT_EQ(at("2026-11-23"), (Timestamp{1'795'392'000'000, 0}));
    EXPECT_EQ(at("2026-11-23T18:33+01:00"), (Timestamp{1'795'455'180'000, 60}));
}

TEST(Timestamp, RefusesWhatIsNoMoment) {
    for (const char* text : {"",
                             "now",
                             "2026",
                             "2026-11",
                             "2026-11-2",
                             "2026-1-23",
                             "26-11-23",
                             "2026/11/23",
                             "-026-11-23",
                             "+026-11-23",
                             "2026-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-11-31",
                             "2026-11-00",
                             "2026-11-23T",
                             "2026-11-23 ",
                             "2026-11-23T17",
                             "2026-11-23T17:",
                             "2026-11-23T24:00",
                             "2026-11-23T17:60",
                             "2026-11-23T17:33:60",
                             "2026-11-23T17:33:00.",
                             "2026-11-23T17:33:00.5",
                             "2026-11-23T17:33:00.5000",
                             "2026-11-23T17:33.500",
                             "2026-11-23T-7:33",
                             "2026-11-23T17:33+15:00",
                             "2026-11-23T17:33+01:60",
                             "2026-11-23T17:33+0100",
                             "2026-11-23T17:33+01",
                             "2026-11-23T17:33Z ",
                             "2026-11-23T17:33ZZ",
                             " 2026-11-23",
                             "2026-11-23t17:33",
                             "2026-11-23T17:33:00,000"}) {
        EXPECT_EQ(Timestamp::fromIso(text), std::nullopt) << text;
    }
}

TEST(Timestamp, KnowsLeapYears) {
    EXPECT_EQ(at("2028-03-01").utcMs - at("2028-02-28").utcMs, 2 * kMsPerDay);
    EXPECT_EQ(Timestamp::fromIso("2100-02-29"), std::nullopt);
    EXPECT_TRUE(Timestamp::fromIso("2000-02-29").has_value());
}

TEST(Timestamp, CountsDaysBetweenMomentsWhateverTheZones) {
    EXPECT_DOUBLE_EQ(daysBetween(at("2026-11-23T12:00Z"), at("2026-11-24T18:00Z")), 1.25);
    EXPECT_DOUBLE_EQ(daysBetween(at("2026-11-24T18:00Z"), at("2026-11-23T12:00Z")), -1.25);
    EXPECT_DOUBLE_EQ(daysBetween(at("2026-11-23T12:00+09:00"), at("2026-11-23T03:00Z")), 0.0);
    // The night the clocks go back has an hour more than its local times say.
    EXPECT_DOUBLE_EQ(daysBetween(at("2026-10-25T00:00+02:00"), at("2026-10-26T00:00+01:00")), 25.0 / 24.0);
}

TEST(LocalDay, BeginsAtFourInTheMorning) {
    EXPECT_EQ(LocalDay::of(at("2026-11-24T03:59:59.999+01:00")), day("2026-11-23"));
    EXPECT_EQ(LocalDay::of(at("2026-11-24T04:00:00.000+01:00")), day("2026-11-24"));
    EXPECT_EQ(LocalDay::of(at("2026-11-24T04:00:00.000-08:00")), day("2026-11-24"));
    EXPECT_EQ(LocalDay::of(at("2026-11-23T23:59:59.999Z")), day("2026-11-23"));
}

TEST(LocalDay, BeginsAtFourBefore1970Too) {
    EXPECT_EQ(LocalDay::of(at("1970-01-01T03:59:59.999Z")).number, -1);
    EXPECT_EQ(LocalDay::of(at("1970-01-01T04:00Z")).number, 0);
    EXPECT_EQ(LocalDay::of(at("1969-12-31T03:59Z")).number, -2);
    EXPECT_EQ(LocalDay::of(at("1969-12-31T04:00Z")).number, -1);
}

TEST(LocalDay, IsTheDayOfWhoeverLivedIt) {
    const Timestamp tokyo = at("2026-11-24T05:00+09:00");
    const Timestamp newYork{tokyo.utcMs, -300};
    EXPECT_EQ(LocalDay::of(tokyo), day("2026-11-24"));
    EXPECT_EQ(LocalDay::of(newYork), day("2026-11-23"));
}

TEST(LocalDay, KnowsItsWeekday) {
    EXPECT_EQ(day("1970-01-01").weekday(), 3);
    EXPECT_EQ(day("1969-12-28").weekday(), 6);
    EXPECT_EQ(day("2026-11-23").weekday(), 0);
    EXPECT_EQ(day("2026-11-29").weekday(), 6);
    EXPECT_TRUE(day("2026-11-27").isWorkday());
    EXPECT_FALSE(day("2026-11-28").isWorkday());
    EXPECT_FALSE(day("2026-11-29").isWorkday());
}

TEST(LocalDay, WeeksBeginOnMonday) {
    EXPECT_EQ(day("2026-11-22").week() + 1, day("2026-11-23").week());
    EXPECT_EQ(day("2026-11-23").week(), day("2026-11-29").week());
    EXPECT_EQ(day("2026-12-31").week(), day("2027-01-01").week()) << "New Year does not cut a week";
    EXPECT_EQ(day("1969-12-29").week(), 0);
    EXPECT_EQ(day("1970-01-04").week(), 0);
    EXPECT_EQ(day("1970-01-05").week(), 1);
    EXPECT_EQ(day("1969-12-28").week(), -1);
}

TEST(LocalDay, ReadsADateAndNothingElse) {
    EXPECT_EQ(day("1970-01-02").number, 1);
    EXPECT_EQ(LocalDay::fromIso("1970-01-02T00:00"), std::nullopt);
    EXPECT_EQ(LocalDay::fromIso("1970-02-30"), std::nullopt);
    EXPECT_EQ(LocalDay::fromIso(""), std::nullopt);
}

TEST(LocalDay, WritesYearsOfAnyLengthWhole) {
    EXPECT_EQ((LocalDay{2'932'896}.toIso()), "9999-12-31");
    EXPECT_EQ((LocalDay{2'932'897}.toIso()), "10000-01-01");
    EXPECT_EQ((LocalDay{-719'529}.toIso()), "-001-12-31");
}

RC_GTEST_PROP(TimestampProperties, ReadsBackWhatItWrites, ()) {
    // From the year 1 to the year 9998, in every zone there is.
    const Timestamp moment{*rc::gen::inRange<std::int64_t>(-62'135'000'000'000, 253'370'000'000'000),
                           *rc::gen::inRange(-14 * 60, 14 * 60 + 1)};
    RC_ASSERT(Timestamp::fromIso(moment.toIso()) == moment);
}

RC_GTEST_PROP(TimestampProperties, NeverStumblesOverAnyText, (const std::string& text)) {
    const auto moment = Timestamp::fromIso(text);
    RC_ASSERT(!moment || Timestamp::fromIso(moment->toIso()) == moment);
}

RC_GTEST_PROP(TimestampProperties, NeverStumblesOverASpoiltMoment, ()) {
    std::string text = Timestamp{1'795'455'180'000, 60}.toIso();
    text.at(*rc::gen::inRange<std::size_t>(0, text.size())) = *rc::gen::arbitrary<char>();
    text.resize(*rc::gen::inRange<std::size_t>(0, text.size() + 1));
    const auto moment = Timestamp::fromIso(text);
    RC_ASSERT(!moment || Timestamp::fromIso(moment->toIso()) == moment);
}

RC_GTEST_PROP(LocalDayProperties, ADayHasExactly24HoursInOneZone, ()) {
    const Timestamp moment{*rc::gen::inRange<std::int64_t>(-4'000'000'000'000, 4'000'000'000'000),
                           *rc::gen::inRange(-14 * 60, 14 * 60 + 1)};
    const Timestamp tomorrow{moment.utcMs + kMsPerDay, moment.offsetMinutes};
    RC_ASSERT(LocalDay::of(tomorrow).number == LocalDay::of(moment).number + 1);
}

RC_GTEST_PROP(LocalDayProperties, WeekAndWeekdayNameTheDay, ()) {
    const LocalDay someDay{*rc::gen::inRange<std::int64_t>(-700'000, 2'900'000)};
    RC_ASSERT(someDay.weekday() >= 0 && someDay.weekday() <= 6);
    RC_ASSERT(someDay.week() * 7 + someDay.weekday() - 3 == someDay.number);
    RC_ASSERT(LocalDay::fromIso(someDay.toIso()) == someDay);
}

} // namespace
} // namespace engine
