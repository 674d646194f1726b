#include "engine/core/time_zone.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/timestamp.hpp"

namespace {

using engine::Timestamp;
using engine::TimeZone;

std::string bytesOf(std::int64_t value, int bytes) {
    std::string text;
    for (int i = bytes - 1; i >= 0; --i) {
        text += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFF);
    }
    return text;
}

std::string header(std::size_t changes, std::size_t kinds) {
    std::string text = "TZif2" + std::string(15, '\0');
    for (const std::size_t count :
         {std::size_t{0}, std::size_t{0}, std::size_t{0}, changes, kinds, std::size_t{4}}) {
        text += bytesOf(static_cast<std::int64_t>(count), 4);
    }
    return text;
}

/// A file of the tz database: offsets in seconds, changes to them, and the rule for what comes after.
std::string tzif(const std::vector<int>& offsets, const std::vector<std::pair<std::int64_t, int>>& changes,
                 const std::string& rule) {
    std::string file =
        header(0, 1) + std::string(6, '\0') + std::string(4, '\0') + header(changes.size(), offsets.size());
    for (const auto& [seconds, kind] : changes) {
        file += bytesOf(seconds, 8);
    }
    for (const auto& [seconds, kind] : changes) {
        file += static_cast<char>(kind);
    }
    for (const int offset : offsets) {
        file += bytesOf(offset, 4) + std::string(2, '\0');
    }
    return file + std::string(4, '\0') + "\n" + rule + "\n";
}

std::int64_t at(const char* iso) {
    return Timestamp::fromIso(iso).value().utcMs;
}

TimeZone berlin() {
    return TimeZone::fromTzif(tzif({3600, 7200}, {}, "CET-1CEST,M3.5.0,M10.5.0/3")).value();
}

TEST(TimeZone, FollowsTheRuleOfTheYearsToCome) {
    const TimeZone zone = berlin();
    EXPECT_EQ(zone.offsetMinutesAt(at("2026-11-30T12:00Z")), 60);
    EXPECT_EQ(zone.offsetMinutesAt(at("2026-07-01T12:00Z")), 120);
    EXPECT_EQ(zone.offsetMinutesAt(at("2026-03-29T00:59:59Z")), 60);
    EXPECT_EQ(zone.offsetMinutesAt(at("2026-03-29T01:00Z")), 120);
    EXPECT_EQ(zone.offsetMinutesAt(at("2026-10-25T00:59:59Z")), 120);
    EXPECT_EQ(zone.offsetMinutesAt(at("2026-10-25T01:00Z")), 60);
    EXPECT_EQ(zone.offsetMinutesAt(at("2077-07-01T12:00Z")), 120);
}

TEST(TimeZone, KnowsBothHalvesOfTheEarth) {
    const TimeZone sydney = TimeZone::fromTzif(tzif({36000}, {}, "AEST-10AEDT,M10.1.0,M4.1.0/3")).value();
    EXPECT_EQ(sydney.offsetMinutesAt(at("2026-12-31T23:00Z")), 660);
    EXPECT_EQ(sydney.offsetMinutesAt(at("2026-06-01T12:00Z")), 600);
    const TimeZone newYork = TimeZone::fromTzif(tzif({-18000}, {}, "EST5EDT,M3.2.0,M11.1.0")).value();
    EXPECT_EQ(newYork.offsetMinutesAt(at("2026-03-08T06:59:59Z")), -300);
    EXPECT_EQ(newYork.offsetMinutesAt(at("2026-03-08T07:00Z")), -240);
    const TimeZone kathmandu = TimeZone::fromTzif(tzif({20700}, {}, "<+0545>-5:45")).value();
    EXPECT_EQ(kathmandu.offsetMinutesAt(at("2026-03-08T07:00Z")), 345);
}

TEST(TimeZone, TakesWrittenChangesBeforeTheRule) {
    const auto zone = TimeZone::fromTzif(
        tzif({0, 3600, 7200}, {{at("2026-01-01T00:00Z") / 1000, 1}, {at("2026-06-01T00:00Z") / 1000, 2}}, "X-2"));
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->offsetMinutesAt(at("2025-12-31T23:59Z")), 0);
    EXPECT_EQ(zone->offsetMinutesAt(at("2026-01-01T00:00Z")), 60);
    EXPECT_EQ(zone->offsetMinutesAt(at("2030-01-01T00:00Z")), 120);
}

TEST(TimeZone, KnowsWhenItsClocksShowATime) {
    const TimeZone zone = berlin();
    EXPECT_EQ(zone.utcMsOf(at("2026-11-30T04:00Z")), at("2026-11-30T03:00Z"));
    EXPECT_EQ(zone.utcMsOf(at("2026-07-01T04:00Z")), at("2026-07-01T02:00Z"));
    EXPECT_EQ(zone.utcMsOf(at("2026-03-29T04:00Z")), at("2026-03-29T02:00Z")) << "the morning after the jump";
    EXPECT_EQ(zone.utcMsOf(at("2026-10-25T04:00Z")), at("2026-10-25T03:00Z"));
    EXPECT_EQ(zone.utcMsOf(at("2026-10-25T02:30Z")), at("2026-10-25T00:30Z")) << "the first of two";
    EXPECT_EQ(zone.utcMsOf(at("2026-03-29T02:30Z")), at("2026-03-29T01:30Z")) << "skipped";
}

TEST(TimeZone, RefusesWhatIsNoZone) {
    const std::string good = tzif({3600}, {{0, 0}}, "CET-1");
    EXPECT_TRUE(TimeZone::fromTzif(good));
    EXPECT_FALSE(TimeZone::fromTzif(""));
    EXPECT_FALSE(TimeZone::fromTzif("TZif2"));
    EXPECT_FALSE(TimeZone::fromTzif(std::string(5000, 'x')));
    EXPECT_FALSE(TimeZone::fromTzif(tzif({3600}, {{0, 7}}, "CET-1"))) << "a kind that is not there";
    EXPECT_FALSE(TimeZone::fromTzif(tzif({3600}, {{9, 0}, {3, 0}}, "CET-1"))) << "out of order";
    for (const char* rule :
         {"", "CET", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,,", "CET-1CEST,J60,J300", "<", "<>-1"}) {
        EXPECT_TRUE(TimeZone::fromTzif(tzif({3600}, {}, rule))) << rule << " is a rule nobody can follow";
    }
}

RC_GTEST_PROP(TimeZoneProperties, AnyBytesAreReadOrRefused, (std::vector<char> noise, std::uint8_t cut)) {
    std::string file = tzif({3600, 7200}, {{0, 0}, {50, 1}}, "CET-1CEST,M3.5.0,M10.5.0/3");
    for (std::size_t i = 0; i < noise.size(); ++i) {
        file[(static_cast<unsigned char>(noise[i]) * 31u + i * 7u) % file.size()] = noise[i];
    }
    const auto zone = TimeZone::fromTzif(file.substr(0, file.size() - cut % file.size()));
    RC_ASSERT(!zone || zone->offsetMinutesAt(0) == zone->offsetMinutesAt(0));
}

} // namespace
