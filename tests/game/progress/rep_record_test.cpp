#include "game/progress/rep_record.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

/// A rep who forgets faster than most, by a model that also knows minutes.
const MemoryModel kFaster = [] {
    Fsrs7Parameters own;
    own.w[2] /= 2.0;
    return MemoryModel(Fsrs7(own));
}();

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

TEST_F(RepRecordTest, WhatWasAnsweredTogetherComesBackOnDifferentDays) {
    for (const double days : {0.4, 2.9}) {
        for (const auto* each : library.nuggets()) {
            history.answer(*each, days);
        }
    }
    const auto record = history.record(library);
    std::map<std::int64_t, int> due;
    for (const auto* each : library.nuggets()) {
        ++due[engine::LocalDay::of(*record.dueAt(each->id)).number];
        EXPECT_NEAR(record.retrievability(each->id, *record.dueAt(each->id)), 0.9, 0.02);
    }
    EXPECT_GT(due.size(), 2U);
    for (const auto& [day, nuggets] : due) {
        EXPECT_NEAR(nuggets, static_cast<double>(library.nuggets().size()) / static_cast<double>(due.size()), 1.0);
        EXPECT_TRUE(engine::LocalDay{day}.isWorkday());
    }
}

TEST_F(RepRecordTest, AModelScoresWhatComesAfterIt) {
    const auto usual =
        history.answer(nugget(0), 0.4).answer(nugget(0), 3.4).answer(nugget(0), 12.4).record(library);
    test::History other;
    other.answer(nugget(0), 0.4).answer(nugget(0), 3.4).add(ModelChange{kFaster.numbers(), test::moment(12.4)});
    const auto changed = other.answer(nugget(0), 12.4).record(library);
    EXPECT_EQ(changed.ledger().model(), kFaster);
    const auto before = usual.attempts();
    const auto after = changed.attempts();
    EXPECT_EQ(after[1].score.points, before[1].score.points);
    EXPECT_NE(after[2].score.points, before[2].score.points);
    EXPECT_EQ(after[2].score.before, PointsLedger::fold({}, kFaster)
                                         .model()
                                         .review(kFaster.first(Rating::good), after[1].score.rating, {3.0, 3.0}));
}

TEST_F(RepRecordTest, AModelLeavesThePlansBeforeItAlone) {
    const auto usual = history.answer(nugget(0), 0.4).record(library);
    history.add(ModelChange{kFaster.numbers(), test::moment(0.5)}).answer(nugget(1), 0.5);
    const auto changed = history.record(library);
    EXPECT_EQ(changed.dueAt(nugget(0).id), usual.dueAt(nugget(0).id));
    EXPECT_NEAR(changed.retrievability(nugget(1).id, *changed.dueAt(nugget(1).id)), 0.9, 1e-6);
}

TEST_F(RepRecordTest, BrightnessIsTheMeanLightOfTheWindowsOpenToTheRep) {
    const auto record = history.answer(nugget(0), 0.4).answer(nugget(1), 1.4).record(library);
    const auto now = test::moment(6.0);
    const double sum = record.retrievability(nugget(0).id, now) + record.retrievability(nugget(1).id, now);
    std::size_t open = 0;
    for (const auto& course : library.courses()) {
        open += course.modules.front().nuggets.size();
    }
    EXPECT_EQ(record.nuggetsOpen(), open);
    EXPECT_EQ(record.nuggetsMet(), 2U);
    EXPECT_NEAR(record.brightness(now), sum / static_cast<double>(open), 1e-12);
    EXPECT_NEAR(record.brightnessOfMet(now), sum / 2.0, 1e-12);
    EXPECT_LT(record.brightness(test::moment(60.0)), record.brightness(now));
}

TEST_F(RepRecordTest, AWindowMetByChoiceIsOpenThoughItsModuleIsLocked) {
    const Course& course = library.courses().front();
    const Nugget& chosen = course.modules.back().nuggets.front();
    const std::size_t before = history.record(library).nuggetsOpen();
    ASSERT_TRUE(history.record(library).campaign().isLocked(course.modules.back()));
    EXPECT_EQ(history.answer(chosen, 0.4).record(library).nuggetsOpen(), before + 1);
}

TEST_F(RepRecordTest, AMissedNuggetIsUnlitUntilItIsRecalledAfterEightHours) {
    const auto id = nugget(0).id;
    const auto lightAt = [&](double days) { return history.record(library).windowLight(id, test::moment(days)); };
    history.answer(nugget(0), 0.4, false).answer(nugget(0), 0.401).answer(nugget(0), 0.5);
    EXPECT_TRUE(history.record(library).isMissed(id)) << "right minutes and hours after its snippet";
    EXPECT_EQ(lightAt(0.6), 0.0);
    EXPECT_EQ(history.record(library).brightnessOfMet(test::moment(0.6)), 0.0);
    Attempt guess = test::attemptAt(nugget(0), 1.0);
    guess.certainty = Certainty::guess;
    history.add(guess);
    EXPECT_TRUE(history.record(library).isMissed(id)) << "guessed";
    history.add(Reveal{id, test::moment(1.5)}).answer(nugget(0), 1.6);
    EXPECT_TRUE(history.record(library).isMissed(id)) << "read two hours ago";
    history.answer(nugget(0), 2.0);
    EXPECT_FALSE(history.record(library).isMissed(id));
    EXPECT_GT(lightAt(2.1), 0.9);
    history.answer(nugget(0), 2.1, false);
    EXPECT_EQ(lightAt(2.2), 0.0) << "missed again, if only minutes later";
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

/// Answers eight, and eight again after two weeks, with one switch, scanned quickly or slowly.
TEST_F(RepRecordTest, HowLongASwitchWaitedForItsTurnChangesNothing) {
    const auto played = [this](std::int64_t waitedMs) {
        test::History own;
        for (const double at : {0.4, 14.4, 44.4}) {
            for (std::size_t i = 0; i < 8; ++i) {
                auto attempt = test::attemptAt(nugget(i), at);
                attempt.timed = false;
                attempt.format = "single-choice";
                attempt.recallMs = waitedMs * static_cast<std::int64_t>(i + 1);
                own.add(attempt);
            }
        }
        return own.record(library);
    };
    const auto quick = played(0);
    const auto slow = played(9000);
    EXPECT_EQ(quick.ledger().total(), slow.ledger().total());
    for (std::size_t i = 0; i < quick.attempts().size(); ++i) {
        EXPECT_EQ(quick.attempts()[i].score.rating, slow.attempts()[i].score.rating);
        EXPECT_EQ(slow.attempts()[i].score.rating, Rating::good);
    }
    // Once others have a pace, the usual one is theirs.
    EXPECT_DOUBLE_EQ(slow.attempts().back().score.speed, 1.0 + 0.15 / 2);
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
    for (const auto* nugget : a.library().nuggets()) {
        RC_ASSERT(a.dueAt(nugget->id) == b.dueAt(nugget->id));
    }
    RC_ASSERT(a.days().due(now) == b.days().due(now));
    RC_ASSERT(a.days().played() == b.days().played());
    RC_ASSERT(a.streak(now).longest() == b.streak(now).longest());
    RC_ASSERT(a.campaign().completedModules() == b.campaign().completedModules());
}

RC_GTEST_PROP(RepRecordProperties, EntryByEntryIsTheSameAsRebuilt, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    auto log = test::randomLog(library, "desk", seed);
    log.merge(test::randomLog(library, "home", seed));
    test::History manager("manager");
    manager.add(ModelChange{kFaster.numbers(), test::moment(20)});
    log.merge(manager.add(ModelChange{MemoryModel().numbers(), test::moment(40)}).log());
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

TEST_F(RepRecordTest, WhatWasOnlyShownPutsAnAnswerOffButItsDayIsDueAllTheSame) {
    history.answer(nugget(0), 0.4).add(Reveal{nugget(0).id, test::moment(3.0)});
    const auto record = history.record(library);
    const auto start = test::moment(3.0 + 4.0 / 24.0);
    EXPECT_FALSE(record.isDue(nugget(0).id, start));
    EXPECT_TRUE(record.days().due(start).contains(engine::LocalDay::of(start)));
}

/// Without what was only shown.
AttemptLog answersOf(const AttemptLog& log) {
    AttemptLog answers;
    for (const auto& entry : log.entries()) {
        if (!std::holds_alternative<Reveal>(entry.event)) {
            answers.add(entry);
        }
    }
    return answers;
}

/// The same, the slow way: day by day, from the record as it was when the day began.
RC_GTEST_PROP(RepRecordProperties, DueDaysAreThoseThatBeginWithSomethingDue, (std::uint64_t seed)) {
    const auto library = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 3});
    const auto log = answersOf(test::randomLog(library, "desk", seed));
    const auto now = test::moment(130.0);
    const auto due = RepRecord::of(log, library).days().due(now);
    RepRecord asItWas(library);
    auto next = log.entries().begin();
    for (int i = 0; i <= 130; ++i) {
        // 04:00 UTC, where this rep lives.
        const auto start = test::moment(i + 4.0 / 24.0);
        for (; next != log.entries().end() && next->at().utcMs < start.utcMs; ++next) {
            asItWas.apply(*next);
        }
        const auto isDue = [&](const Nugget* nugget) { return asItWas.isDue(nugget->id, start); };
        const auto& nuggets = library.nuggets();
        const bool expected = std::any_of(nuggets.begin(), nuggets.end(), isDue) && start.utcMs <= now.utcMs;
        RC_ASSERT(due.contains(engine::LocalDay::of(start)) == expected);
    }
}

} // namespace
} // namespace game
