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
    EXPECT_EQ(log.entries().size(), 1U);
    EXPECT_FALSE(log.empty());
}

TEST(AttemptLog, ManyAtOnceAreAsOneByOne) {
    std::vector<LogEntry> rising;
    for (int n = 1; n <= 5; ++n) {
        rising.push_back(entryAt(n, n % 2 == 0 ? "desk" : "home", n));
    }
    std::vector<LogEntry> repeating = rising;
    repeating.insert(repeating.end(), rising.begin(), rising.end());
    repeating.push_back(entryAt(3, "desk", 3));
    for (const auto& entries : {rising, repeating}) {
        AttemptLog one;
        for (const LogEntry& entry : entries) {
            one.add(entry);
        }
        AttemptLog all;
        all.addAll(entries);
        EXPECT_EQ(all.entries(), one.entries());
        EXPECT_EQ(all.numbers(), one.numbers());
        all.addAll(entries);
        EXPECT_EQ(all.entries(), one.entries());
    }
}

TEST(AttemptLog, OrdersByWhatTheClockSaidWhereAllElseIsEqual) {
    // Two machines under one name, both with a clock of long ago for the same second entry.
    std::vector<LogEntry> entries{{"desk", 1, RoundFinished{6, 5, test::moment(1)}},
                                  {"desk", 1, RoundFinished{6, 4, test::moment(1)}},
                                  entryAt(-20'000, "desk", 2),
                                  entryAt(-20'100, "desk", 2)};
    AttemptLog forwards;
    forwards.addAll(entries);
    std::reverse(entries.begin(), entries.end());
    AttemptLog backwards;
    backwards.addAll(entries);
    EXPECT_EQ(forwards.entries(), backwards.entries());
    EXPECT_EQ(forwards.entries()[2].at(), forwards.entries()[3].at());
}

TEST(AttemptLog, KnowsWhichNumbersAreMissing) {
    using Numbers = std::map<std::string, DeviceNumbers>;
    AttemptLog log;
    EXPECT_EQ(log.numbers(), Numbers());
    for (const int n : {1, 2, 3}) {
        log.add(entryAt(n, "desk", n));
        log.add(entryAt(n, "home", n + 4));
    }
    EXPECT_EQ(log.numbers(), (Numbers{{"desk", {3, 0, 0}}, {"home", {7, 4, 0}}}));
    log.knowOf("desk", 10);
    log.knowOf("desk", 8);
    EXPECT_EQ(log.numbers().at("desk"), (DeviceNumbers{10, 7, 0}));
    EXPECT_EQ(log.nextSequence("desk"), 11);
    log.add(entryAt(11, "desk", 11));
    EXPECT_EQ(log.numbers().at("desk"), (DeviceNumbers{11, 7, 0}));
    for (int n = 4; n <= 10; ++n) {
        log.add(entryAt(n, "desk", n));
    }
    EXPECT_EQ(log.numbers().at("desk"), (DeviceNumbers{11, 0, 0}));
}

TEST(AttemptLog, KeepsBothWhereTwoWroteUnderOneName) {
    // Two machines play on from the same third entry, one every day and one every other day.
    std::vector<LogEntry> entries;
    for (int n = 1; n <= 3; ++n) {
        entries.push_back(entryAt(n, "desk", n));
    }
    for (int n = 4; n <= 9; ++n) {
        entries.push_back(entryAt(n, "desk", n));
        entries.push_back(entryAt(2 * n - 3.5, "desk", n));
    }
    AttemptLog forwards;
    AttemptLog backwards;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_TRUE(forwards.add(entries[i]));
        EXPECT_TRUE(backwards.add(entries[entries.size() - 1 - i]));
        EXPECT_FALSE(forwards.add(entries[i]));
    }
    EXPECT_EQ(forwards.entries(), backwards.entries());
    EXPECT_EQ(forwards.entries().size(), entries.size());
    EXPECT_EQ(forwards.numbers().at("desk"), (DeviceNumbers{9, 0, 6}));
    EXPECT_TRUE(std::all_of(forwards.entries().begin(), forwards.entries().end(), [](const LogEntry& entry) {
        return entry.trusted;
    })) << "two clocks that are right are not one that jumps";
}

TEST(AttemptLog, KeepsOrderWhateverComesWhen) {
    AttemptLog log;
    for (const auto& entry : {entryAt(2, "b", 2), entryAt(1, "b", 1), entryAt(2, "a", 2), entryAt(2, "a", 1)}) {
        log.add(entry);
    }
    const std::vector<LogEntry> expected = {entryAt(1, "b", 1), entryAt(2, "a", 1), entryAt(2, "a", 2),
                                            entryAt(2, "b", 2)};
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

std::vector<double> daysOf(const AttemptLog& log) {
    std::vector<double> days;
    for (const auto& entry : log.entries()) {
        days.push_back(engine::daysBetween(test::moment(0), entry.at()));
    }
    return days;
}

std::vector<std::int64_t> untrusted(const AttemptLog& log) {
    std::vector<std::int64_t> sequences;
    for (const auto& entry : log.entries()) {
        if (!entry.trusted) {
            sequences.push_back(entry.sequence);
        }
    }
    return sequences;
}

TEST(AttemptLog, PutsRightWhatAWrongClockSaid) {
    AttemptLog log;
    std::int64_t sequence = 0;
    for (const double said : {1.0, 2.0, 402.0, 402.5, 3.0}) {
        log.add(entryAt(said, "desk", ++sequence));
    }
    EXPECT_EQ(daysOf(log), (std::vector<double>{1.0, 2.0, 2.25, 2.75, 3.0}));
    EXPECT_EQ(untrusted(log), (std::vector<std::int64_t>{3, 4}));
    EXPECT_EQ(log.entries()[2].said(), test::moment(402.0)) << "what it said is not lost";
}

TEST(AttemptLog, LaterEvidenceRestoresWhatWasDoubted) {
    AttemptLog log;
    std::int64_t sequence = 0;
    for (const double said : {1.0, 2.0, 3.0, -7.0}) {
        log.add(entryAt(said, "desk", ++sequence));
    }
    EXPECT_EQ(untrusted(log), (std::vector<std::int64_t>{1, 2, 3})) << "the last word, as yet";
    log.add(entryAt(4.0, "desk", ++sequence));
    EXPECT_EQ(untrusted(log), (std::vector<std::int64_t>{4}));
    EXPECT_EQ(daysOf(log), (std::vector<double>{1.0, 2.0, 3.0, 3.5, 4.0}));
}

TEST(AttemptLog, ChangesItsRevisionOnlyWhenEarlierEntriesDo) {
    AttemptLog log;
    log.add(entryAt(1, "desk", 1));
    log.add(entryAt(9, "desk", 2));
    const auto revision = log.revision();
    log.add(entryAt(10, "home", 1));
    log.add(entryAt(10 - 0.5 / 24, "home", 2));
    EXPECT_EQ(log.revision(), revision) << "half an hour back is a small correction";
    EXPECT_EQ(log.entries().back().at(), test::moment(10));
    log.add(entryAt(9.5, "desk", 3));
    EXPECT_NE(log.revision(), revision) << "an earlier one from elsewhere";
    const auto merged = log.revision();
    log.add(entryAt(2, "desk", 4));
    EXPECT_NE(log.revision(), merged) << "a clock was wrong";
}

TEST(AttemptLog, KnowsWhenTheClockIsWrongNow) {
    AttemptLog log;
    EXPECT_FALSE(log.saidLater("desk", test::moment(1)));
    log.add(entryAt(9, "desk", 1));
    EXPECT_FALSE(log.saidLater("desk", test::moment(9 - 0.5 / 24))) << "half an hour";
    EXPECT_FALSE(log.saidLater("home", test::moment(2))) << "not what this device has said";
    EXPECT_TRUE(log.saidLater("desk", test::moment(2)));
    log.add({"desk", 2, ClockSeen{test::moment(2)}});
    EXPECT_FALSE(log.saidLater("desk", test::moment(2.1))) << "said once";
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
