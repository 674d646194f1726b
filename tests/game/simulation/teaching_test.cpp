#include "game/simulation/teaching.hpp"

#include <gtest/gtest.h>

#include "game/simulation/planner_schedule.hpp"
#include "game/simulation/practice_library.hpp"

namespace game {
namespace {

TeachingSeason smallSeason() {
    return {{14, 40, 70}, 3, 8, 5.0, 3};
}

TEST(TeachingTest, TheSameSeedIsTheSameSeason) {
    PlainSchedule first(PlainSchedule::Kind::leitner);
    PlainSchedule second(PlainSchedule::Kind::leitner);
    const auto one = teach(Learner::Kind::varied, first, smallSeason());
    const auto two = teach(Learner::Kind::varied, second, smallSeason());
    EXPECT_EQ(one.minutes, two.minutes);
    EXPECT_EQ(one.checks.back().recall, two.checks.back().recall);
}

TEST(TeachingTest, EveryNuggetIsMetAndNoDayIsLongerThanItsRoom) {
    for (const auto kind : PlainSchedule::kKinds) {
        PlainSchedule schedule(kind);
        const auto run = teach(Learner::Kind::fsrs7, schedule, smallSeason());
        ASSERT_EQ(run.checks.size(), 3U);
        EXPECT_EQ(run.checks.back().met, 24U);
        double before = 0.0;
        for (const double minutes : run.minutes) {
            // The answer in whose middle the time ends is finished.
            EXPECT_LE(minutes - before, 5.5);
            before = minutes;
        }
    }
}

TEST(TeachingTest, WithinAnothersMinutesNoMoreIsSpent) {
    const auto library = practiceLibrary(3, 8);
    PlainSchedule sm2(PlainSchedule::Kind::sm2);
    const auto theirs = teach(Learner::Kind::fsrs7, sm2, smallSeason());
    PlannerSchedule planner(library);
    const auto ours = teachWithin(theirs, Learner::Kind::fsrs7, planner, smallSeason());
    ASSERT_EQ(ours.minutes.size(), theirs.minutes.size());
    for (std::size_t day = 0; day < ours.minutes.size(); ++day) {
        EXPECT_LE(ours.minutes[day], theirs.minutes[day] + 0.5) << day;
    }
}

TEST(TeachingTest, OursKeepsMoreThanCrammingInTheSameMinutes) {
    const auto library = practiceLibrary(3, 8);
    for (const auto kind : Learner::kKinds) {
        PlainSchedule massed(PlainSchedule::Kind::massed);
        const auto theirs = teach(kind, massed, smallSeason());
        PlannerSchedule planner(library);
        const auto ours = teachWithin(theirs, kind, planner, smallSeason());
        for (std::size_t check = 1; check < 3; ++check) {
            EXPECT_GT(ours.checks[check].recall, theirs.checks[check].recall)
                << Learner::name(kind) << " at check " << check;
        }
    }
}

// Small seasons are noisy: what is asserted is the sum over the checks of three of them.
TEST(TeachingTest, WhoForgetsAlongPowerLawsKeepsMoreThanBySm2InTheSameMinutes) {
    const auto library = practiceLibrary(3, 8);
    double ours = 0.0;
    double theirs = 0.0;
    auto season = smallSeason();
    for (season.seed = 11; season.seed <= 13; ++season.seed) {
        PlainSchedule sm2(PlainSchedule::Kind::sm2);
        const auto their = teach(Learner::Kind::activation, sm2, season);
        PlannerSchedule planner(library);
        const auto our = teachWithin(their, Learner::Kind::activation, planner, season);
        for (std::size_t check = 0; check < our.checks.size(); ++check) {
            ours += our.checks[check].recall;
            theirs += their.checks[check].recall;
        }
    }
    EXPECT_GT(ours, theirs);
}

} // namespace
} // namespace game
