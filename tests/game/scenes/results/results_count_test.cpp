#include "game/scenes/results/results_count.hpp"

#include <gtest/gtest.h>

namespace {

using game::MilliPoints;
using game::ResultsCount;
using game::RoundLine;

std::vector<RoundLine> linesOf(const std::vector<MilliPoints>& points) {
    std::vector<RoundLine> lines(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        lines[i].scored.score.points = points[i];
        lines[i].scored.attempt.right = points[i] >= 0;
    }
    return lines;
}

TEST(ResultsCount, CountsAnswerByAnswerToTheExactSum) {
    ResultsCount count(linesOf({12'345, -3'001, 777}));
    EXPECT_EQ(count.points(), 0);
    MilliPoints highest = 0;
    int begun = 0;
    for (int step = 0; step < 600 && !count.done(); ++step) {
        begun += count.update(1.0f / 60.0f);
        highest = std::max(highest, count.points());
    }
    EXPECT_TRUE(count.done());
    EXPECT_EQ(count.points(), 12'345 - 3'001 + 777);
    EXPECT_GT(highest, 11'500) << "the first answer is nearly counted before the stake is taken";
    EXPECT_EQ(begun, 2) << "of right answers";
}

TEST(ResultsCount, NeverTakesLong) {
    ResultsCount count(linesOf(std::vector<MilliPoints>(60, 1'000)));
    for (int step = 0; step < 60 * 4; ++step) {
        count.update(1.0f / 60.0f);
    }
    EXPECT_TRUE(count.done());
}

TEST(ResultsCount, CanBeSkipped) {
    ResultsCount count(linesOf({5'000, 5'000}));
    count.finish();
    EXPECT_TRUE(count.done());
    EXPECT_EQ(count.points(), 10'000);
    EXPECT_EQ(count.update(1.0f), 0);
}

TEST(ResultsCount, NothingIsCountedAtOnce) {
    EXPECT_TRUE(ResultsCount({}).done());
}

} // namespace
