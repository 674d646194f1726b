#include "game/simulation/farming.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace game {
namespace {

class FarmingTest : public testing::Test {
protected:
    static FarmingResult play(const std::string& name, std::uint64_t seed = 1) {
        const auto all = FarmingStrategy::all();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& strategy) { return strategy.name == name; });
        EXPECT_NE(found, all.end()) << name;
        return farm(*found, {60, 20, 5, Learner::Kind::fsrs7, seed});
    }
    /// Points a minute over some seasons: in a single one a lapse or two decide.
    static double rate(const std::string& name) {
        double points = 0.0;
        double minutes = 0.0;
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const FarmingResult season = play(name, seed);
            points += season.points();
            minutes += season.minutes;
        }
        return points / minutes;
    }
    static FarmingStrategy late20() {
        FarmingStrategy late;
        late.from = 20;
        return late;
    }
    static FarmingResult honest() { return play("honest, at 0.9"); }
};

TEST_F(FarmingTest, TheSameSeedIsTheSameSeason) {
    EXPECT_EQ(honest().milliPoints, honest().milliPoints);
    EXPECT_GT(honest().points(), 500.0);
}

TEST_F(FarmingTest, GuessersNeverGain) {
    for (const char* name : {"guesses, says certain", "guesses, says unsure", "guesses, admits it"}) {
        const auto result = play(name);
        EXPECT_LE(result.milliPoints, 0) << name;
        EXPECT_GT(result.naivePoints, 0) << name;
    }
}

TEST_F(FarmingTest, MorePracticeIsNotMorePointsAMinute) {
    const double rate = honest().pointsPerMinute();
    for (const char* name : {"waits to 0.5", "crams 10 times a day", "one nugget 200 times a day",
                             "both sides of a day's end", "lapses on purpose"}) {
        EXPECT_LT(play(name).pointsPerMinute(), rate) << name;
    }
}

TEST_F(FarmingTest, AClockTurnedBackPaysNothing) {
    const auto turned = play("clock a week back");
    EXPECT_LE(turned.milliPoints, honest().milliPoints);
    EXPECT_LE(turned.pointsPerMinute(), honest().pointsPerMinute());
}

TEST_F(FarmingTest, AClockPutOnPaysNothing) {
    const auto turned = play("clock 30 days on and back");
    EXPECT_LT(turned.milliPoints, honest().milliPoints);
    EXPECT_LT(turned.pointsPerMinute(), honest().pointsPerMinute());
    const auto patient = play("clock 60 days on and back, at 0.8");
    EXPECT_LE(patient.pointsPerMinute(), play("honest, at 0.8").pointsPerMinute());
}

TEST_F(FarmingTest, AClockThatIsAheadForTwoDaysPaysNothing) {
    for (const char* name :
         {"clock ahead by 3 days", "clock ahead by 20 days", "clock ahead by 400 days", "clock ahead by 2 years"}) {
        const auto ahead = play(name);
        // What is asked under it is practice, as it would be by a right clock: it pays nothing, but it is
        // remembered.
        EXPECT_LT(rate(name), 1.02 * rate("honest, at 0.9")) << name;
        EXPECT_GT(ahead.points(), 0.7 * honest().points()) << name << ": nor is anything lost but what it covered";
    }
}

TEST_F(FarmingTest, StayingAwayNeverWins) {
    const auto rep = honest();
    EXPECT_GT(rep.board.seasonShare, 0.5);
    const auto one = play("one nugget");
    EXPECT_LT(one.board.seasonShare, 0.15);
    EXPECT_LT(one.board.weekShare, 0.15);
    for (const char* name : {"stays away after a month", "stays away every other month"}) {
        const auto away = play(name);
        EXPECT_LT(away.board.seasonShare, rep.board.seasonShare) << name;
        EXPECT_LT(away.board.weekShare, rep.board.weekShare) << name;
        EXPECT_LT(away.board.weeksRanked, rep.board.weeksRanked) << name;
    }
}

TEST_F(FarmingTest, NobodyIsBehindForJoiningLateOrForLeave) {
    const auto rep = honest();
    const auto late = farm(late20(), {60, 20, 5, Learner::Kind::fsrs7, 1});
    EXPECT_GT(late.board.seasonShare, rep.board.seasonShare - 0.1);
    const auto leave = play("leave");
    EXPECT_GT(leave.board.seasonShare, rep.board.seasonShare - 0.1);
}

TEST_F(FarmingTest, GuessersAndCopiersAreNotAhead) {
    for (const char* name : {"guesses, says certain", "guesses, says unsure", "guesses, admits it"}) {
        EXPECT_LE(play(name).board.seasonShare, 0.0) << name;
    }
    EXPECT_LT(play("edited duplicates").board.seasonShare, honest().board.seasonShare + 0.01)
        << "a copy is a repeat: it pays nothing, but the model may think a little better of the memory";
    EXPECT_LT(play("one nugget 200 times a day").board.seasonShare, 0.15);
}

TEST_F(FarmingTest, TwoMachinesAreOneRep) {
    const auto two = play("two machines");
    EXPECT_LT(two.pointsPerMinute(), honest().pointsPerMinute());
    EXPECT_GT(two.attempts, honest().attempts);
}

TEST_F(FarmingTest, CopiesUnderAnotherNamePayNothing) {
    EXPECT_LE(play("edited duplicates").milliPoints, honest().milliPoints);
}

} // namespace
} // namespace game
