#include "game/scoring/points_ledger.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace game {
namespace {

/// Noon of the first day plus some days.
engine::Timestamp noon(double days) {
    const std::int64_t first = engine::Timestamp::fromIso("2026-11-23T12:00Z")->utcMs;
    return {first + static_cast<std::int64_t>(days * engine::kMsPerDay), 0};
}

RecallEvent answer(const std::string& id, const engine::Timestamp& at, bool right = true) {
    RecallEvent event;
    event.id = id;
    event.nugget = "objections";
    event.at = at;
    event.right = right;
    event.certainty = Certainty::certain;
    event.chance = 0.25;
    event.format = "choice";
    event.recallMs = 4000;
    return event;
}

RecallEvent reveal(const std::string& id, const engine::Timestamp& at) {
    RecallEvent event = answer(id, at);
    event.kind = RecallEvent::Kind::reveal;
    return event;
}

/// A ledger in which the nugget was first answered right, sure and at noon of day 0: S = 2.3065.
PointsLedger metOnce() {
    PointsLedger ledger;
    ledger.apply(answer("a-000", noon(0)));
    return ledger;
}

TEST(PointsLedger, StartsEmpty) {
    const PointsLedger ledger;
    EXPECT_EQ(ledger.total(), 0);
    EXPECT_TRUE(ledger.nuggets().empty());
    EXPECT_EQ(ledger.find("objections"), nullptr);
}

TEST(PointsLedger, FirstMeetingPaysNothingAndSetsTheMemory) {
    for (const bool right : {true, false}) {
        PointsLedger ledger;
        const auto score = ledger.apply(answer("a", noon(0), right));
        const Rating rating = right ? Rating::good : Rating::again;
        EXPECT_TRUE(score->firstMeeting);
        EXPECT_EQ(score->points, 0);
        EXPECT_EQ(score->available, 0);
        EXPECT_EQ(score->retrievability, 0.0);
        EXPECT_EQ(score->rating, rating);
        EXPECT_EQ(score->after, ledger.model().first(rating));
        EXPECT_EQ(ledger.find("objections")->memory, score->after);
        EXPECT_EQ(ledger.find("objections")->lapses, 0);
        EXPECT_EQ(ledger.total(), 0);
    }
}

TEST(PointsLedger, PaysARightAnswerAsTheFormulaSays) {
    PointsLedger ledger = metOnce();
    const auto score = ledger.apply(answer("b", noon(2)));
    const Stake stake = stakeOn(ledger.model(), score->before, 2.0, 0.0);
    EXPECT_EQ(score->points, rightPoints(stake, Certainty::certain, 1.0));
    EXPECT_EQ(score->available, mostPoints(stake));
    EXPECT_DOUBLE_EQ(score->retrievability, Fsrs6().retrievability(2.0, 2.3065));
    EXPECT_EQ(score->after, Fsrs6().review(score->before, Rating::good, 2.0));
    EXPECT_FALSE(score->tooSoon);
    EXPECT_FALSE(score->firstMeeting);
    EXPECT_EQ(ledger.total(), score->points);
    EXPECT_EQ(ledger.find("objections")->points, score->points);
    EXPECT_DOUBLE_EQ(ledger.find("objections")->paid, stake.worthAfter);
}

TEST(PointsLedger, TakesTheStakeOfAWrongAnswer) {
    PointsLedger ledger = metOnce();
    const auto score = ledger.apply(answer("b", noon(2), false));
    const Stake stake = stakeOn(ledger.model(), score->before, 2.0, 0.0);
    EXPECT_EQ(score->points, wrongPoints(stake, Certainty::certain, 0.25));
    EXPECT_LT(ledger.total(), 0);
    EXPECT_EQ(score->available, mostPoints(stake));
    EXPECT_EQ(ledger.find("objections")->lapses, 1);
    EXPECT_EQ(ledger.find("objections")->paid, 0.0);
}

TEST(PointsLedger, PaysNothingWithinEightHoursRightOrWrong) {
    for (const bool right : {true, false}) {
        PointsLedger ledger = metOnce();
        engine::Timestamp at = noon(0);
        at.utcMs += 8 * engine::kMsPerHour - 1;
        const auto score = ledger.apply(answer("b", at, right));
        EXPECT_TRUE(score->tooSoon);
        EXPECT_EQ(score->points, 0);
        EXPECT_EQ(score->available, 0);
        EXPECT_EQ(ledger.find("objections")->paid, 0.0);
    }
    PointsLedger ledger = metOnce();
    engine::Timestamp at = noon(0);
    at.utcMs += 8 * engine::kMsPerHour;
    EXPECT_GT(ledger.apply(answer("b", at))->points, 0);
}

TEST(PointsLedger, AnAnswerTooSoonCostsNothingLater) {
    PointsLedger straight = metOnce();
    PointsLedger practised = metOnce();
    practised.apply(answer("b", noon(0.01)));
    EXPECT_GE(practised.apply(answer("c", noon(2.01)))->available, straight.apply(answer("c", noon(2)))->available);
}

TEST(PointsLedger, ARevealStartsTheEightHoursAgainButNotTheForgetting) {
    PointsLedger ledger = metOnce();
    EXPECT_EQ(ledger.apply(reveal("b", noon(2))), std::nullopt);
    const NuggetRecall& nugget = *ledger.find("objections");
    EXPECT_EQ(nugget.lastExposure, noon(2));
    EXPECT_EQ(nugget.lastAnswer, noon(0));
    EXPECT_EQ(nugget.answers, 1);
    EXPECT_EQ(ledger.available(nugget, noon(2.3)), 0);
    EXPECT_DOUBLE_EQ(ledger.retrievability(nugget, noon(2.25)), Fsrs6().retrievability(2.25, 2.3065));
    const auto score = ledger.apply(answer("c", noon(2.25)));
    EXPECT_EQ(score->points, 0);
    EXPECT_EQ(score->after, Fsrs6().review(score->before, Rating::good, 2.0));
}

TEST(PointsLedger, AfterARevealTheStakeCountsFromIt) {
    PointsLedger ledger = metOnce();
    ledger.apply(reveal("b", noon(2)));
    const auto score = ledger.apply(answer("c", noon(3)));
    EXPECT_EQ(score->available, mostPoints(stakeOn(ledger.model(), score->before, 1.0, 0.0)));
}

TEST(PointsLedger, ANuggetOnlyRevealedIsStillToBeMet) {
    PointsLedger ledger;
    ledger.apply(reveal("a", noon(0)));
    const NuggetRecall& nugget = *ledger.find("objections");
    EXPECT_FALSE(nugget.answered);
    EXPECT_EQ(ledger.retrievability(nugget, noon(0)), 0.0);
    EXPECT_EQ(ledger.available(nugget, noon(9)), 0);
    EXPECT_TRUE(ledger.apply(answer("b", noon(9)))->firstMeeting);
}

TEST(PointsLedger, AnIdItKnowsChangesNothing) {
    PointsLedger ledger = metOnce();
    ledger.apply(answer("b", noon(2)));
    const MilliPoints total = ledger.total();
    const NuggetRecall before = *ledger.find("objections");
    EXPECT_EQ(ledger.apply(answer("b", noon(9))), std::nullopt);
    EXPECT_EQ(ledger.total(), total);
    EXPECT_EQ(ledger.find("objections")->lastAnswer, before.lastAnswer);
    EXPECT_EQ(ledger.find("objections")->answers, before.answers);
}

TEST(PointsLedger, WhatWasNotReadIsAGuess) {
    for (const bool right : {true, false}) {
        PointsLedger ledger = metOnce();
        RecallEvent hasty = answer("b", noon(2), right);
        hasty.recallMs = 1499;
        hasty.minimumMs = 1500;
        const auto score = ledger.apply(hasty);
        EXPECT_EQ(score->points, 0);
        EXPECT_GT(score->available, 0);
        EXPECT_EQ(score->rating, right ? Rating::hard : Rating::again);
        EXPECT_EQ(score->speed, 1.0);
    }
}

TEST(PointsLedger, NobodyReadsInLessThanFourTenthsOfASecond) {
    PointsLedger ledger = metOnce();
    RecallEvent hasty = answer("b", noon(2));
    hasty.recallMs = 399;
    hasty.minimumMs = 0;
    EXPECT_EQ(ledger.apply(hasty)->points, 0);
}

TEST(PointsLedger, MemoryCountsLocalDaysFromFour) {
    PointsLedger ledger;
    const auto at = [](const char* text) { return *engine::Timestamp::fromIso(text); };
    ledger.apply(answer("a", at("2026-11-23T23:30:00+01:00")));
    const auto sameDay = ledger.apply(answer("b", at("2026-11-24T03:59:00+01:00")));
    EXPECT_EQ(sameDay->after, Fsrs6().review(sameDay->before, Rating::good, 0.0));
    const auto nextDay = ledger.apply(answer("c", at("2026-11-24T04:00:00+01:00")));
    EXPECT_EQ(nextDay->after, Fsrs6().review(nextDay->before, Rating::good, 1.0));
    EXPECT_EQ(nextDay->points, 0) << "only a minute has passed";
}

TEST(PointsLedger, AClockSetBackIsNoTimeAndPaysNothing) {
    PointsLedger ledger = metOnce();
    const auto score = ledger.apply(answer("b", noon(-30)));
    EXPECT_EQ(score->points, 0);
    EXPECT_TRUE(score->tooSoon);
    EXPECT_DOUBLE_EQ(score->retrievability, 1.0);
    EXPECT_EQ(score->after, Fsrs6().review(score->before, Rating::good, 0.0));
    EXPECT_EQ(ledger.find("objections")->lastExposure, noon(0));
    EXPECT_EQ(ledger.apply(answer("c", noon(0.1)))->points, 0) << "the clock is right again";
}

TEST(PointsLedger, FlyingWestAcrossADayIsTheSameDay) {
    PointsLedger ledger;
    ledger.apply(answer("a", *engine::Timestamp::fromIso("2026-11-24T04:30:00+01:00")));
    const auto score = ledger.apply(answer("b", *engine::Timestamp::fromIso("2026-11-23T23:30:00-05:00")));
    EXPECT_EQ(score->after, Fsrs6().review(score->before, Rating::good, 0.0));
}

TEST(PointsLedger, ALapseCannotBeSoldAgain) {
    PointsLedger ledger = metOnce();
    ledger.apply(answer("b", noon(5)));
    ledger.apply(answer("c", noon(25)));
    const double paid = ledger.find("objections")->paid;
    RecallEvent lapse = answer("d", noon(80), false);
    lapse.certainty = Certainty::guess;
    EXPECT_EQ(ledger.apply(lapse)->points, 0);
    const NuggetRecall& nugget = *ledger.find("objections");
    EXPECT_LT(nugget.memory.stability, 10.0);
    EXPECT_EQ(nugget.paid, paid);
    EXPECT_EQ(ledger.apply(answer("e", noon(82)))->points, 0) << "what is relearned was paid before";
}

TEST(PointsLedger, SpeedCountsAgainstTheOwnPaceOfEarlierWeeks) {
    PointsLedger ledger;
    for (int i = 0; i < 20; ++i) {
        RecallEvent other = answer("warm-" + std::to_string(i), noon(0));
        other.nugget = "other-" + std::to_string(i);
        other.recallMs = i % 2 == 0 ? 3000 : 6000;
        EXPECT_EQ(ledger.apply(other)->speed, 1.0) << "no pace is known in the first week";
    }
    ledger.apply(answer("a", noon(0)));
    RecallEvent fast = answer("b", noon(7));
    fast.recallMs = 1000;
    const auto score = ledger.apply(fast);
    EXPECT_DOUBLE_EQ(score->speed, 1.15);
    EXPECT_EQ(score->rating, Rating::easy);
    EXPECT_EQ(score->points, score->available);
}

TEST(PointsLedger, AWrongAnswerIsNeverFast) {
    PointsLedger ledger;
    for (int i = 0; i < 20; ++i) {
        ledger.apply(answer("warm-" + std::to_string(i), noon(i * 0.001)));
    }
    RecallEvent fast = answer("z", noon(7), false);
    fast.recallMs = 1000;
    EXPECT_EQ(ledger.apply(fast)->speed, 1.0);
}

TEST(PointsLedger, AvailableIsWhatTheBestAnswerThenIsPaid) {
    PointsLedger ledger = metOnce();
    const MilliPoints foretold = ledger.available(*ledger.find("objections"), noon(3));
    EXPECT_EQ(ledger.apply(answer("b", noon(3)))->available, foretold);
    EXPECT_GT(foretold, 0);
}

TEST(PointsLedger, FiftyRepeatsInARowPayOnceAtMost) {
    PointsLedger ledger = metOnce();
    int paying = 0;
    for (int i = 0; i < 50; ++i) {
        engine::Timestamp at = noon(3);
        at.utcMs += i * 8000;
        paying += ledger.apply(answer("b" + std::to_string(i), at))->points > 0 ? 1 : 0;
    }
    EXPECT_EQ(paying, 1);
}

TEST(PointsLedger, KeepsNuggetsApartAndInOrder) {
    PointsLedger ledger;
    for (const char* name : {"pricing", "closing", "objections"}) {
        RecallEvent event = answer(name, noon(0));
        event.nugget = name;
        ledger.apply(event);
    }
    std::vector<std::string> names;
    for (const auto& [name, nugget] : ledger.nuggets()) {
        names.push_back(name);
        EXPECT_EQ(nugget.answers, 1);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"closing", "objections", "pricing"}));
}

TEST(PointsLedger, FoldsWhatComesLateIntoItsPlace) {
    const std::vector<RecallEvent> events{answer("c", noon(9)), answer("a", noon(0)), answer("b", noon(2))};
    const PointsLedger folded = PointsLedger::fold(events, Fsrs6());
    PointsLedger applied = metOnce();
    applied.apply(answer("b", noon(2)));
    applied.apply(answer("c", noon(9)));
    EXPECT_EQ(folded.total(), applied.total());
    EXPECT_EQ(folded.find("objections")->memory, applied.find("objections")->memory);
}

} // namespace
} // namespace game
