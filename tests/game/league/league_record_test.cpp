#include "game/league/league_record.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/league/team.hpp"
#include "tests/support/test_history.hpp"

namespace game {
namespace {

class LeagueRecordTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number]; }
    LeagueRecord league(double day) const {
        return LeagueRecord::of(history.record(library), Team().starts(test::moment(day)));
    }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(LeagueRecordTest, PartsWhatWasKnownFromWhatIsNew) {
    history.answer(nugget(0), -10.0).answer(nugget(1), -9.0).answer(nugget(0), -3.0);
    history.answer(nugget(0), 1.0).answer(nugget(2), 1.0).answer(nugget(2), 3.0).answer(nugget(3), 3.0);
    const LeagueRecord record = league(4.0);
    const auto attempts = history.record(library).attempts();
    EXPECT_EQ(record.week.known.size(), 2u);
    EXPECT_EQ(record.week.unmet, 22u);
    EXPECT_EQ(record.week.earnedKnown.size(), 1u);
    EXPECT_EQ(record.week.earnedNew.size(), 2u);
    EXPECT_EQ(record.week.earnedNew.back(), 0) << "a first meeting pays nothing";
    EXPECT_EQ(record.week.earned, attempts[3].score.points + attempts[5].score.points);
    EXPECT_EQ(record.season.known.size(), 0u) << "the quarter began before all of it";
    EXPECT_EQ(record.season.earnedNew.size(), 4u);
    EXPECT_EQ(record.met, 4u);
    EXPECT_EQ(record.open, 8u);
    EXPECT_EQ(record.firstDay, engine::LocalDay::of(test::moment(-10.0)));
}

TEST_F(LeagueRecordTest, KnowsWhatThePlanKnewAtTheStart) {
    history.answer(nugget(0), -10.0).answer(nugget(0), -3.0);
    const auto before = history.record(library);
    history.answer(nugget(0), 1.0).answer(nugget(0), 4.0, false);
    const KnownNugget known = league(5.0).week.known.front();
    const NuggetRecall& recall = *before.ledger().find(nugget(0).id.text());
    EXPECT_FLOAT_EQ(known.stability, static_cast<float>(recall.memory.stability));
    EXPECT_FLOAT_EQ(known.difficulty, static_cast<float>(recall.memory.difficulty));
    EXPECT_FLOAT_EQ(known.paid, static_cast<float>(recall.paid));
    EXPECT_EQ(known.seen, recall.lastAnswer.utcMs / engine::kMsPerMinute);
    EXPECT_EQ(known.due, before.dueAt(nugget(0).id)->utcMs / engine::kMsPerMinute);
}

TEST_F(LeagueRecordTest, WhatIsTrueNoLongerIsNotKnown) {
    for (const double day : {-10.0, -3.0, 1.0}) {
        Attempt attempt = test::attemptAt(nugget(0), day);
        attempt.fact = "another";
        history.add(attempt);
    }
    history.add(ModelChange{MemoryModel(Fsrs7()).numbers(), test::moment(1.5)});
    history.answer(nugget(1), 2.0);
    const LeagueRecord record = league(3.0);
    EXPECT_TRUE(record.week.known.empty());
    EXPECT_EQ(record.week.unmet, library.nuggets().size() - 1) << "it is asked again, but par asks nothing of it";
    EXPECT_GT(record.week.earned, 0) << "what it paid stays";
    EXPECT_EQ(record.met, 1u);
}

TEST_F(LeagueRecordTest, SeesTheStartWithTheModelOfNow) {
    history.answer(nugget(0), -10.0).answer(nugget(0), -3.0);
    history.add(ModelChange{MemoryModel(Fsrs7()).numbers(), test::moment(0.3)});
    history.answer(nugget(0), 1.0);
    const LeagueRecord record = league(2.0);
    EXPECT_EQ(record.model, MemoryModel(Fsrs7()));
    const RepRecord full = history.record(library);
    const auto& answers = full.ledger().find(nugget(0).id.text())->history;
    EXPECT_FLOAT_EQ(record.week.known.front().stability,
                    static_cast<float>(memoryAfter(answers, 2, record.model).stability));
}

TEST_F(LeagueRecordTest, AsksNothingOfWhatIsNotTrueAnyMore) {
    Attempt old = test::attemptAt(nugget(0), -10.0);
    old.fact = "what was true then";
    history.add(old).answer(nugget(1), -10.0).add(ModelChange{MemoryModel(Fsrs7()).numbers(), test::moment(-5.0)});
    const LeagueRecord forgotten = league(2.0);
    EXPECT_EQ(forgotten.week.known.size(), 1u);
    EXPECT_EQ(forgotten.week.unmet, 22u);
    EXPECT_EQ(forgotten.met, 1u);
    history.answer(nugget(0), 1.0).answer(nugget(0), 4.0);
    const LeagueRecord metAgain = league(5.0);
    EXPECT_EQ(metAgain.week.known, forgotten.week.known) << "nothing done in the week changes where it began";
    EXPECT_EQ(metAgain.week.earnedNew.size(), 1u);
    EXPECT_EQ(metAgain.met, 2u);
}

TEST_F(LeagueRecordTest, HasPlayedFromTheDayOfARound) {
    history.answer(nugget(0), 0.5).round(1.5);
    EXPECT_TRUE(league(3.0).playedSince(engine::LocalDay::of(test::moment(1.5))));
    EXPECT_FALSE(league(3.0).playedSince(engine::LocalDay::of(test::moment(2.5))));
}

RC_GTEST_PROP(LeagueRecordProperties, SaysTheSameAsTheRecord, (std::uint64_t seed)) {
    const Library library = test::makeLibrary();
    const RepRecord record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const double day = *rc::gen::inRange(130, 200);
    const auto now = test::moment(day);
    const LeagueRecord league = LeagueRecord::of(record, Team().starts(now));
    RC_ASSERT(league.brightness(now) == record.brightness(now));
    RC_ASSERT(league.met == record.nuggetsMet());
    RC_ASSERT(league.streak(now, {}).current() == record.streak(now).current());
    RC_ASSERT(league.streak(now, {}).openToday() == record.streak(now).openToday());
}

} // namespace
} // namespace game
