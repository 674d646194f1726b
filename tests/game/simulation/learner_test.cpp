#include "game/simulation/learner.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace game {
namespace {

class LearnerTest : public testing::TestWithParam<Learner::Kind> {
protected:
    Learner learner{GetParam(), 4, 7};
};

TEST_P(LearnerTest, KnowsNothingItHasNotMet) {
    learner.practise(0, 1.0, true);
    EXPECT_GT(learner.recall(0, 1.1), 0.5);
    EXPECT_EQ(learner.recall(1, 1.1), 0.0);
}

TEST_P(LearnerTest, Forgets) {
    learner.practise(0, 0.0, true);
    double before = 1.0;
    for (const double day : {0.5, 1.0, 3.0, 10.0, 40.0, 120.0}) {
        const double now = learner.recall(0, day);
        EXPECT_LT(now, before) << day;
        EXPECT_GT(now, 0.0) << day;
        before = now;
    }
}

TEST_P(LearnerTest, AMissLeavesLessThanARecall) {
    for (const std::size_t nugget : {0U, 1U}) {
        learner.practise(nugget, 0.0, true);
    }
    // The same nugget, so that only the answer differs.
    Learner other = learner;
    learner.practise(0, 3.0, true);
    other.practise(0, 3.0, false);
    EXPECT_GT(learner.recall(0, 10.0), other.recall(0, 10.0));
}

INSTANTIATE_TEST_SUITE_P(Kinds, LearnerTest, testing::ValuesIn(Learner::kKinds),
                         [](const auto& kind) { return std::to_string(static_cast<int>(kind.param)); });

// FSRS-7 with its usual parameters credits massed practice almost as much as spaced.
TEST(LearnersTest, SpacedPracticeLastsLongerThanMassed) {
    for (const auto kind : {Learner::Kind::exponential, Learner::Kind::varied, Learner::Kind::activation}) {
        Learner massed(kind, 1, 7);
        Learner spaced(kind, 1, 7);
        for (int times = 0; times < 4; ++times) {
            massed.practise(0, times * 0.002, true);
            spaced.practise(0, times * 5.0, true);
        }
        EXPECT_GT(spaced.recall(0, 45.0), massed.recall(0, 30.01) + 0.1) << Learner::name(kind);
    }
}

TEST(VariedLearnerTest, HasBadDaysAndNuggetsThatDiffer) {
    Learner learner(Learner::Kind::varied, 20, 7);
    for (std::size_t nugget = 0; nugget < 20; ++nugget) {
        learner.practise(nugget, 0.0, true);
    }
    int bad = 0;
    for (int day = 1; day <= 70; ++day) {
        const double usual = learner.recall(0, day + 0.4);
        const double today = learner.recallToday(0, day + 0.4);
        EXPECT_LE(today, usual);
        bad += today < usual ? 1 : 0;
    }
    EXPECT_GE(bad, 3);
    EXPECT_LE(bad, 20);
    double least = 1.0;
    double most = 0.0;
    for (std::size_t nugget = 0; nugget < 20; ++nugget) {
        least = std::min(least, learner.recall(nugget, 7.0));
        most = std::max(most, learner.recall(nugget, 7.0));
    }
    EXPECT_GT(most - least, 0.3);
}

} // namespace
} // namespace game
