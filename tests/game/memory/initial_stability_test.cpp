#include "game/memory/initial_stability.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "game/memory/fsrs6.hpp"

namespace game {
namespace {

/// `cards` cards with that first answer, first asked after `wait` days, of which `right` knew it.
struct FirstAsked {
    Rating first;
    int wait;
    int cards;
    int right;
};

FirstWaits waitsOf(const std::vector<FirstAsked>& groups) {
    ReviewLog log;
    for (const FirstAsked& group : groups) {
        for (int i = 0; i < group.cards; ++i) {
            const std::string card = std::to_string(static_cast<int>(group.first)) + "/" +
                                     std::to_string(group.wait) + "/" + std::to_string(i);
            log.add(card, {group.first, {43'200'000, 0}, 0});
            log.add(card, {i < group.right ? Rating::good : Rating::again,
                           {43'200'000 + group.wait * engine::kMsPerDay, 0},
                           0});
        }
    }
    return FirstWaits(TrainingItems(log));
}

/// Of FSRS-6, from its defaults.
Fsrs6Parameters startsAfter(const std::vector<FirstAsked>& groups) {
    return std::get<Fsrs6>(withInitialStabilities({}, waitsOf(groups)).which()).parameters();
}

TEST(InitialStability, IsWhereNineOfTenStillKnow) {
    const auto fitted = startsAfter({{Rating::good, 5, 10'000, 9'000}});
    EXPECT_NEAR(fitted.w[2], 5.0, 0.01);
}

TEST(InitialStability, OfOneAnswerMovesTheOthersAsFar) {
    const Fsrs6Parameters start;
    const auto fitted = startsAfter({{Rating::good, 5, 10'000, 9'000}});
    for (const std::size_t i : {0u, 1u, 3u}) {
        EXPECT_NEAR(fitted.w[i] / start.w[i], fitted.w[2] / start.w[2], 1e-9);
    }
    EXPECT_TRUE(std::equal(fitted.w.begin() + 4, fitted.w.end(), start.w.begin() + 4));
}

TEST(InitialStability, LiesBetweenItsNeighboursWhereNothingIsKnown) {
    const Fsrs6Parameters start;
    const auto fitted = startsAfter({{Rating::again, 1, 10'000, 9'000}, {Rating::good, 5, 10'000, 9'000}});
    const double below = fitted.w[0] / start.w[0];
    const double above = fitted.w[2] / start.w[2];
    EXPECT_NEAR(fitted.w[1] / start.w[1], std::sqrt(below * above), 1e-9);
    EXPECT_NEAR(fitted.w[3] / start.w[3], above, 1e-9);
}

TEST(InitialStability, OfABetterAnswerIsNeverLess) {
    const auto fitted = startsAfter({{Rating::good, 5, 50, 45}, {Rating::easy, 2, 10'000, 9'000}});
    EXPECT_EQ(fitted.w[2], fitted.w[3]) << "of the two the one with more data is right";
    EXPECT_NEAR(fitted.w[3], 2.0, 0.05);
    EXPECT_LE(fitted.w[1], fitted.w[2]);
}

TEST(InitialStability, HardlyLeavesTheDefaultForAHandful) {
    const auto few = startsAfter({{Rating::good, 5, 3, 3}});
    const auto many = startsAfter({{Rating::good, 5, 3'000, 3'000}});
    EXPECT_LT(few.w[2], 60.0);
    EXPECT_GT(many.w[2], 60.0);
}

TEST(InitialStability, WithoutAnyIsTheDefault) {
    EXPECT_EQ(startsAfter({}), Fsrs6Parameters{});
}

/// Asked after six hours that lie across a morning, which to FSRS-6 is a whole day.
TEST(InitialStability, OfFsrs7GoesByRealTime) {
    ReviewLog log;
    for (int i = 0; i < 4'000; ++i) {
        const std::string card = std::to_string(i);
        log.add(card, {Rating::good, {0, 0}, 0});
        log.add(card, {i % 10 == 0 ? Rating::again : Rating::good, {6 * engine::kMsPerHour, 0}, 0});
    }
    const FirstWaits waits{TrainingItems(log)};
    EXPECT_NEAR(withInitialStabilities({}, waits).numbers()[2], 1.0, 0.01);
    const MemoryModel fitted = withInitialStabilities(Fsrs7(), waits);
    ASSERT_EQ(fitted.name(), "FSRS-7");
    EXPECT_NEAR(fitted.retrievability(fitted.first(Rating::good), 0.25), 0.9, 0.005);
    const std::vector<double> start = MemoryModel(Fsrs7()).numbers();
    EXPECT_TRUE(std::equal(start.begin() + 4, start.end(), fitted.numbers().begin() + 4));
}

} // namespace
} // namespace game
