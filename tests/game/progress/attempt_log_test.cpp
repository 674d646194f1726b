#include "game/progress/attempt_log.hpp"

#include <algorithm>
#include <chrono>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

LogEntry entryAt(double days, const std::string& device, std::int64_t sequence) {
    return {device, sequence, RoundFinished{6, 5, test::moment(days)}};
}

const Library& library() {
    static const Library shared = test::makeLibrary();
    return shared;
}

TEST(AttemptLog, TakesAnEntryOnce) {
    AttemptLog log;
    EXPECT_TRUE(log.empty());
    EXPECT_TRUE(log.add(entryAt(1, "desk", 1)));
    EXPECT_FALSE(log.add(entryAt(1, "desk", 1)));
    EXPECT_FALSE(log.add(entryAt(5, "desk", 1)));
    EXPECT_EQ(log.entries().size(), 1U);
    EXPECT_FALSE(log.empty());
}

TEST(AttemptLog, KeepsOrderWhateverComesWhen) {
    AttemptLog log;
    for (const auto& entry : {entryAt(2, "b", 1), entryAt(1, "b", 2), entryAt(2, "a", 2), entryAt(2, "a", 1)}) {
        log.add(entry);
    }
    const std::vector<LogEntry> expected = {entryAt(1, "b", 2), entryAt(2, "a", 1), entryAt(2, "a", 2),
                                            entryAt(2, "b", 1)};
    EXPECT_EQ(log.entries(), expected);
}

TEST(AttemptLog, CountsEachDeviceOnItsOwn) {
    AttemptLog log;
    EXPECT_EQ(log.nextSequence("desk"), 1);
    log.add(entryAt(2, "desk", 7));
    log.add(entryAt(3, "desk", 3));
    log.add(entryAt(1, "home", 1));
    EXPECT_EQ(log.nextSequence("desk"), 8);
    EXPECT_EQ(log.nextSequence("home"), 2);
}

TEST(AttemptLog, SaysOnceThatAClockWasPutOn) {
    AttemptLog log;
    EXPECT_FALSE(log.clockSetBack("desk", test::moment(1)));
    log.add(entryAt(1, "desk", 1));
    log.add(entryAt(31, "desk", 2));
    log.add(entryAt(33, "desk", 3));
    const auto setBack = log.clockSetBack("desk", test::moment(2));
    ASSERT_TRUE(setBack);
    EXPECT_EQ(setBack->said, test::moment(2));
    log.add(log.following("desk", *setBack));
    EXPECT_EQ(log.entries().back().at(), test::moment(33));
    log.add(log.following("desk", RoundFinished{6, 5, test::moment(3)}));
    EXPECT_FALSE(log.clockSetBack("desk", test::moment(3)));
    log.add(entryAt(60, "desk", 6));
    EXPECT_TRUE(log.clockSetBack("desk", test::moment(4))) << "put on again";
}

TEST(AttemptLog, LeavesTheLogAloneWhenTheClockIsWrongNow) {
    AttemptLog log;
    log.add(entryAt(1, "desk", 1));
    log.add(entryAt(9, "desk", 2));
    EXPECT_FALSE(log.clockSetBack("desk", test::moment(0.5))) << "more than a week of entries";
    EXPECT_FALSE(log.clockSetBack("desk", test::moment(9 - 401))) << "a clock that lost its battery";
    EXPECT_FALSE(log.clockSetBack("desk", test::moment(9 - 0.5 / 24))) << "half an hour";
    EXPECT_FALSE(log.clockSetBack("home", test::moment(2))) << "not what this device has said";
    EXPECT_TRUE(log.clockSetBack("desk", test::moment(2)));
}

TEST(AttemptLog, MergingItselfChangesNothing) {
    auto log = test::randomLog(library(), "desk", 7);
    const auto before = log.entries();
    EXPECT_EQ(log.merge(log), 0U);
    EXPECT_EQ(log.entries(), before);
}

TEST(AttemptLog, TakesFiftyThousandEntriesQuicklyInAnyOrder) {
    const auto start = std::chrono::steady_clock::now();
    AttemptLog even;
    AttemptLog odd;
    for (int i = 0; i < 50'000; ++i) {
        (i % 2 == 0 ? even : odd).add(entryAt(i / 100.0, i % 2 == 0 ? "even" : "odd", i + 1));
    }
    EXPECT_EQ(even.merge(odd), 25'000U);
    EXPECT_EQ(even.entries().size(), 50'000U);
    EXPECT_TRUE(std::is_sorted(even.entries().begin(), even.entries().end(), isBefore));
    // Quadratic work would take minutes; this allows for a slow machine with sanitizers.
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

RC_GTEST_PROP(AttemptLogProperties, MergesAreTheSameInAnyOrderAndAnyNumber, (std::uint64_t seed)) {
    const auto desk = test::randomLog(library(), "desk", seed);
    const auto home = test::randomLog(library(), "home", seed);
    auto deskFirst = desk;
    RC_ASSERT(deskFirst.merge(home) == home.entries().size());
    RC_ASSERT(deskFirst.merge(home) == 0U);
    auto homeFirst = home;
    homeFirst.merge(desk);
    homeFirst.merge(deskFirst);
    RC_ASSERT(deskFirst.entries() == homeFirst.entries());
    RC_ASSERT(deskFirst.nextSequence("desk") == desk.nextSequence("desk"));
    const auto record = RepRecord::of(deskFirst, library());
    const auto other = RepRecord::of(homeFirst, library());
    RC_ASSERT(record.ledger().total() == other.ledger().total());
    RC_ASSERT(record.campaign().completedModules() == other.campaign().completedModules());
}

} // namespace
} // namespace game
