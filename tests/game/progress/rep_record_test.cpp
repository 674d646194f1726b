#include "game/progress/rep_record.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class RepRecordTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number]; }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(RepRecordTest, AnEmptyLogIsANewRep) {
    const auto record = history.record(library);
    EXPECT_EQ(record.ledger().total(), 0);
    EXPECT_EQ(record.nuggetsMet(), 0U);
    EXPECT_EQ(record.brightness(test::moment(0)), 0.0);
    EXPECT_EQ(record.retrievability(nugget(0).id, test::moment(0)), 0.0);
    EXPECT_FALSE(record.isDue(nugget(0).id, test::moment(0)));
    EXPECT_FALSE(record.dueAt(nugget(0).id).has_value());
}

TEST_F(RepRecordTest, TheFirstMeetingPaysNothingAndARecallDoes) {
    RepRecord record(library);
    const auto first = record.apply({"desk", 1, test::attemptAt(nugget(0), 0.4)});
    ASSERT_TRUE(first.has_value());
    EXPECT_TRUE(first->firstMeeting);
    EXPECT_EQ(first->points, 0);
    const auto second = record.apply({"desk", 2, test::attemptAt(nugget(0), 3.4)});
    ASSERT_TRUE(second.has_value());
    EXPECT_GT(second->points, 0);
    EXPECT_EQ(record.ledger().total(), second->points);
    EXPECT_EQ(record.attempts().size(), 2U);
}

TEST_F(RepRecordTest, OtherEventsGiveNoScore) {
    RepRecord record(library);
    EXPECT_FALSE(record.apply({"desk", 1, Reveal{nugget(0).id, test::moment(0)}}).has_value());
    EXPECT_FALSE(record.apply({"desk", 2, RoundFinished{6, 5, test::moment(0)}}).has_value());
    EXPECT_FALSE(record.apply({"desk", 3, BadgeAward{BadgeId("b"), "1 round", test::moment(0)}}).has_value());
    EXPECT_EQ(record.rounds().size(), 1U);
    EXPECT_TRUE(record.hasBadge(BadgeId("b")));
    EXPECT_FALSE(record.hasBadge(BadgeId("c")));
    EXPECT_EQ(record.nuggetsMet(), 0U);
}

TEST_F(RepRecordTest, AKnownAttemptChangesNothing) {
    RepRecord record(library);
    const LogEntry entry{"desk", 1, test::attemptAt(nugget(0), 0.4)};
    record.apply(entry);
    EXPECT_FALSE(record.apply(entry).has_value());
    EXPECT_EQ(record.attempts().size(), 1U);
}

TEST_F(RepRecordTest, KnowsWhatItCannotApply) {
    RepRecord record(library);
    EXPECT_TRUE(record.follows({"desk", 1, RoundFinished{6, 5, test::moment(5)}}));
    record.apply({"desk", 1, RoundFinished{6, 5, test::moment(5)}});
    EXPECT_TRUE(record.follows({"desk", 2, RoundFinished{6, 5, test::moment(5)}}));
    EXPECT_FALSE(record.follows({"home", 1, RoundFinished{6, 5, test::moment(4)}}));
}

TEST_F(RepRecordTest, ANuggetFallsDueWhenItsRecallDoes) {
    const auto record = history.answer(nugget(0), 0.4).record(library);
    const auto due = record.dueAt(nugget(0).id);
    ASSERT_TRUE(due.has_value());
    EXPECT_NEAR(record.retrievability(nugget(0).id, *due), 0.9, 1e-6);
    EXPECT_TRUE(record.isDue(nugget(0).id, *due));
    EXPECT_FALSE(record.isDue(nugget(0).id, {due->utcMs - 1, 0}));
}

TEST_F(RepRecordTest, NothingIsDueWithinEightHoursOfBeingSeen) {
    history.answer(nugget(0), 0.4, false);
    EXPECT_FALSE(history.record(library).isDue(nugget(0).id, test::moment(0.7)));
    EXPECT_TRUE(history.record(library).isDue(nugget(0).id, test::moment(0.8)));
    history.add(Reveal{nugget(0).id, test::moment(0.7)});
    EXPECT_FALSE(history.record(library).isDue(nugget(0).id, test::moment(1.0)));
}

TEST_F(RepRecordTest, MoreRetentionIsAskedSooner) {
    auto record = history.answer(nugget(0), 0.4).record(library);
    const auto usual = record.dueAt(nugget(0).id)->utcMs;
    record.setDesiredRetention(0.95);
    EXPECT_LT(record.dueAt(nugget(0).id)->utcMs, usual);
    record.setDesiredRetention(0.1);
    EXPECT_EQ(record.desiredRetention(), RepRecord::kLeastRetention);
}

TEST_F(RepRecordTest, BrightnessIsTheMeanRecallOfWhatWasMet) {
    const auto record = history.answer(nugget(0), 0.4).answer(nugget(1), 1.4).record(library);
    const auto now = test::moment(6.0);
    const double mean = (record.retrievability(nugget(0).id, now) + record.retrievability(nugget(1).id, now)) / 2.0;
    EXPECT_NEAR(record.brightness(now), mean, 1e-12);
    EXPECT_EQ(record.nuggetsMet(), 2U);
    EXPECT_LT(record.brightness(test::moment(60.0)), record.brightness(now));
}

TEST_F(RepRecordTest, ANuggetThatLeftTheLibraryStaysInThePointsOnly) {
    const auto other = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 1});
    history.answer(nugget(5), 0.4).answer(nugget(5), 3.4).add(PageRead{nugget(9).module, "p0", test::moment(4)});
    const auto record = history.record(other);
    EXPECT_EQ(record.ledger().total(), history.record(library).ledger().total());
    EXPECT_GT(record.ledger().total(), 0);
    EXPECT_EQ(record.brightness(test::moment(5)), 0.0);
    EXPECT_EQ(record.nuggetsMet(), 0U);
    EXPECT_EQ(record.streak(test::moment(60)).current(), 0);
}

TEST_F(RepRecordTest, TooQuickAnAnswerEarnsNothing) {
    auto quick = test::attemptAt(nugget(0), 3.4);
    quick.tooQuick = true;
    quick.recallMs = 5000;
    history.answer(nugget(0), 0.4).add(quick);
    EXPECT_EQ(history.record(library).ledger().total(), 0);
}

TEST_F(RepRecordTest, AReaderFasterThanTheAllowanceEarnsLikeAnyOther) {
    auto fast = test::attemptAt(nugget(0), 3.4);
    fast.recallMs = 0;
    test::History other;
    other.answer(nugget(0), 0.4).answer(nugget(0), 3.4);
    history.answer(nugget(0), 0.4).add(fast);
    EXPECT_GE(history.record(library).ledger().total(), other.record(library).ledger().total());
}

TEST_F(RepRecordTest, TheStreakKeepsDaysWithNothingDue) {
    // Met on Monday at 09:36 with "good": due again on Wednesday.
    history.answer(nugget(0), 0.4).round(0.4);
    const auto record = history.record(library);
    EXPECT_EQ(record.streak(test::moment(1.5)).current(), 2);
    EXPECT_FALSE(record.streak(test::moment(1.5)).openToday());
    const auto due = engine::LocalDay::of(*record.dueAt(nugget(0).id));
    const double firstDueDay = static_cast<double>(due.number + 1 - engine::LocalDay::of(test::moment(0.4)).number);
    EXPECT_TRUE(record.streak(test::moment(firstDueDay + 0.4)).openToday());
}

TEST_F(RepRecordTest, ADifferentRetentionIsADifferentPast) {
    history.answer(nugget(0), 0.4).round(0.4).answer(nugget(0), 2.9);
    auto record = history.record(library);
    const auto before = record.days().due(test::moment(2.9));
    record.setDesiredRetention(0.95);
    const auto strict = record.days().due(test::moment(2.9));
    EXPECT_GT(strict.size(), before.size());
    record.setDesiredRetention(0.9);
    EXPECT_EQ(record.days().due(test::moment(2.9)), before);
    EXPECT_EQ(record.days().played().size(), 1U);
}

void expectSame(const RepRecord& a, const RepRecord& b, const engine::Timestamp& now) {
    RC_ASSERT(a.ledger().total() == b.ledger().total());
    RC_ASSERT(a.attempts().size() == b.attempts().size());
    RC_ASSERT(a.brightness(now) == b.brightness(now));
    RC_ASSERT(a.nuggetsMet() == b.nuggetsMet());
    RC_ASSERT(a.days().due(now) == b.days().due(now));
    RC_ASSERT(a.days().played() == b.days().played());
    RC_ASSERT(a.streak(now).longest() == b.streak(now).longest());
    RC_ASSERT(a.campaign().completedModules() == b.campaign().completedModules());
}

RC_GTEST_PROP(RepRecordProperties, EntryByEntryIsTheSameAsRebuilt, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    auto log = test::randomLog(library, "desk", seed);
    log.merge(test::randomLog(library, "home", seed));
    RepRecord record(library);
    const double retention = *rc::gen::element(0.8, 0.9, 0.95);
    const std::size_t change = *rc::gen::inRange<std::size_t>(0, log.entries().size() + 1);
    for (std::size_t i = 0; i < log.entries().size(); ++i) {
        if (i == change) {
            record.setDesiredRetention(retention);
        }
        record.apply(log.entries()[i]);
    }
    auto rebuilt = RepRecord::of(log, library);
    record.setDesiredRetention(retention);
    rebuilt.setDesiredRetention(retention);
    expectSame(record, rebuilt, test::moment(150.0));
}

/// The same, the slow way: day by day, nugget by nugget, from the history alone.
bool dueAtStart(const std::vector<ScoredAttempt>& attempts, const NuggetId& nugget, std::int64_t startUtcMs) {
    const Fsrs6 model;
    std::optional<ScoredAttempt> last;
    for (const auto& scored : attempts) {
        const bool before = scored.attempt.at.utcMs < startUtcMs;
        last = before && scored.attempt.nugget == nugget ? scored : last;
    }
    if (!last) {
        return false;
    }
    const double days = static_cast<double>(startUtcMs - last->attempt.at.utcMs) / engine::kMsPerDay;
    return days >= 8.0 / 24.0 && model.retrievability(days, last->score.after.stability) < 0.9;
}

RC_GTEST_PROP(RepRecordProperties, DueDaysAreThoseThatBeginBelowTheWantedRecall, (std::uint64_t seed)) {
    const auto library = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 3});
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const auto now = test::moment(130.0);
    const auto due = record.days().due(now);
    for (int i = 0; i <= 130; ++i) {
        // 04:00 UTC, where this rep lives.
        const auto start = test::moment(i + 4.0 / 24.0);
        bool expected = false;
        for (const auto* nugget : library.nuggets()) {
            expected = expected || dueAtStart(record.attempts(), nugget->id, start.utcMs);
        }
        RC_ASSERT(due.contains(engine::LocalDay::of(start)) == (expected && start.utcMs <= now.utcMs));
    }
}

} // namespace
} // namespace game
