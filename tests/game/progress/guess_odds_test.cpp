#include "game/progress/guess_odds.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class GuessOddsTest : public testing::Test {
protected:
    const Nugget& nugget(std::size_t number) const { return *library.nuggets()[number % library.nuggets().size()]; }
    /// Days apart, so that all of them tell something.
    void answer(int times, bool right, double chance, Certainty certainty = Certainty::certain) {
        for (int i = 0; i < times; ++i) {
            Attempt attempt = test::attemptAt(nugget(m_answers), static_cast<double>(m_answers) + 0.4, right);
            attempt.chance = chance;
            attempt.certainty = certainty;
            history.add(attempt);
            ++m_answers;
        }
    }
    GuessOdds odds() const { return GuessOdds::of(history.record(library)); }

    Library library = test::makeLibrary();
    test::History history;

private:
    std::size_t m_answers = 0;
};

TEST_F(GuessOddsTest, NothingAnsweredIsNothingKnown) {
    EXPECT_FALSE(odds().areEnough());
    EXPECT_EQ(odds().share(), 0.0);
}

// Of four options, (1 + 1/4) / (2 · 1/4) = 2.5 for each right answer: eight make 1,526, seven 610.
TEST_F(GuessOddsTest, EightRightAnswersOfFourOptionsAreNoGuesses) {
    answer(7, true, 0.25);
    EXPECT_FALSE(odds().areEnough());
    EXPECT_EQ(odds().answersLeft(), 1.0);
    EXPECT_NEAR(odds().share(), std::log(610.35) / std::log(1000.0), 1e-4);
    answer(1, true, 0.25);
    EXPECT_TRUE(odds().areEnough());
    EXPECT_EQ(odds().share(), 1.0);
    EXPECT_EQ(odds().answersLeft(), 0.0);
    answer(1, false, 0.25);
    EXPECT_FALSE(odds().areEnough()) << "763 : 1";
}

TEST_F(GuessOddsTest, WhatNobodyCanGuessCountsAsOneInTwenty) {
    answer(2, true, 0.0);
    EXPECT_FALSE(odds().areEnough()) << "110 : 1";
    answer(1, true, 0.0);
    EXPECT_TRUE(odds().areEnough());
}

TEST_F(GuessOddsTest, WhatWasSaidToBeAGuessTellsNothing) {
    answer(50, true, 0.25, Certainty::guess);
    answer(50, false, 0.25, Certainty::guess);
    EXPECT_EQ(odds().share(), 0.0);
}

TEST_F(GuessOddsTest, ASecondTryTellsNothingButInATest) {
    history.answer(nugget(0), 0.4);
    const double once = odds().share();
    history.answer(nugget(0), 0.41);
    EXPECT_EQ(odds().share(), once);
    Attempt asked = test::attemptAt(nugget(0), 0.42);
    asked.context = AttemptContext::assessment;
    history.add(asked);
    EXPECT_GT(odds().share(), once);
}

TEST_F(GuessOddsTest, AGuesserHardlyEverGetsThere) {
    int lucky = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        engine::Rng rng(seed);
        const double chances[] = {0.1, 0.25, 1.0 / 3.0, 0.5};
        double log = 0.0;
        double highest = 0.0;
        for (int i = 0; i < 3000; ++i) {
            const double chance = chances[rng.below(4)];
            log += std::log(rng.chance(chance) ? (1.0 + chance) / (2.0 * chance) : 0.5);
            highest = std::max(highest, log);
        }
        lucky += highest >= std::log(GuessOdds::kEnough) ? 1 : 0;
    }
    EXPECT_LE(lucky, 3);
}

} // namespace
} // namespace game
