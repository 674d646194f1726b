#include "game/widgets/goal_ring.hpp"

#include <gtest/gtest.h>

#include "engine/graphics/theme.hpp"
#include "tests/engine/graphics/surface.hpp"

namespace {

/// How much of a picture of 100 × 100 the ring covers.
int inkOf(const game::DayGoal& goal, float played) {
    engine::testing::Surface surface(100, 100);
    const sf::Image image = surface.draw([&](engine::Canvas& canvas) {
        game::drawGoalRing(canvas, engine::Theme::night().palette, {0, 0, 100, 100}, goal, played);
    });
    int ink = 0;
    for (unsigned i = 0; i < 100 * 100; ++i) {
        const sf::Color color = image.getPixel(i % 100, i / 100);
        ink += color.r + color.g + color.b > 120 ? 1 : 0;
    }
    return ink;
}

TEST(GoalRing, FillsWithTheRoundsPlayedBySizeAndNotByColourAlone) {
    int before = 0;
    for (const float played : {0.0f, 0.5f, 1.0f, 2.0f, 3.0f}) {
        const int ink = inkOf({static_cast<int>(played), 3 - static_cast<int>(played)}, played);
        EXPECT_GT(ink, before) << played;
        before = ink;
    }
}

TEST(GoalRing, ADayOfManyRoundsIsStillARing) {
    EXPECT_GT(inkOf({40, 0}, 40.0f), inkOf({20, 20}, 20.0f));
}

TEST(GoalRing, ADayThatAsksNothingIsWhole) {
    EXPECT_GE(inkOf({0, 0}, 0.0f), inkOf({1, 0}, 1.0f));
}

} // namespace
